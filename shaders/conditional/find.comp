// Whether there is any condition to evaluate, and whether the program names the library's vectors.
//@ rows node
//@ reads node.kind node.role node.parent node.tok tok.sym tok.kind tok.file file.flags
#include "conditional/condition.glsl"
void run(uint n) {
    if (condition(n) != NONE) C[CTL_CFG_FOUND] = 1u;
    uint t = node_tok(n);
    if (tok_sym(t) == SYM_glam && tok_kind(t) == TOK_IDENT && (file_flags(tok_file(t)) & FILEF_LIBRARY) == 0u) C[CTL_NAMES_GLAM] = 1u;
}
