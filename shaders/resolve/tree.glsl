// The syntax tree, as resolution walks it.
//@ reads node.kind node.tok node.data node.parent node.role node.nth node.size
//@ reads tok.sym tok.file rnode.mark
#include "lib/child.glsl"

uint first_of(uint n) { return n + 1u - node_size(n); }
bool inside(uint n, uint ancestor) { return n <= ancestor && n >= first_of(ancestor); }
uint name_of(uint n) { return tok_sym(node_tok(n)); }
uint kind_of(uint n) { return n == NONE ? N_NONE : node_kind(n); }
bool marked(uint n, uint bits) { return (rnode_mark(n) & bits) != 0u; }

bool is_item(uint kind) { return kind >= N_ITEM_FN && kind <= N_ITEM_MACRO_DEF; }
bool is_path(uint kind) {
    return kind == N_PATH || kind == N_EXPR_PATH || kind == N_TYPE_PATH || kind == N_PAT_PATH;
}
bool is_pattern(uint kind) { return (kind >= N_PAT_WILD && kind <= N_PAT_NEVER) || kind == N_PAT_FIELD; }

uint child_of(uint n, uint role) { return child(n, role); }
