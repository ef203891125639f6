// `S { .. }` without a base, which only defaults of fields would allow (unstable).
//@ rows   node
//@ pick   32
//@ reads  node.kind node.size node.parent node.role node.last_tok tok.hi
#include "parse/assigned.glsl"
#include "lib/diag.glsl"

bool wants(uint n) { return node_kind(n) == N_STRUCT_BASE; }

void run(uint n) {
    uint end = tok_hi(node_last_tok(n));
    if (node_size(n) == 1u && !assigned(node_parent(n))) diag(D_BASE_REQUIRED, end, end, 0u);
}
