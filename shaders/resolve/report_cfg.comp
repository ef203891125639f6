// Conditional compilation is not there yet: `#[cfg(..)]` and `#[cfg_attr(..)]` of the program are refused.
//@ kinds PATH
//@ reads node.kind node.role node.parent node.tok node.first_tok node.last_tok
//@ reads tok.sym tok.lo tok.hi tok.file file.flags
#include "lib/diag.glsl"
void run(uint n) {
    if (node_kind(n) != N_PATH || node_role(n) != R_PATH) return;
    uint p = node_parent(n);
    uint sym = tok_sym(node_tok(n));
    bool cfg = sym == SYM_cfg || sym == SYM_cfg_attr;
    if (!cfg || node_kind(p) != N_ATTR || (file_flags(tok_file(node_tok(n))) & FILEF_LIBRARY) != 0u) return;
    diag(D_CFG_UNSUPPORTED, tok_lo(node_first_tok(p)), tok_hi(node_last_tok(p)), sym);
}
