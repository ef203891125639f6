// External modules whose file is missing.
//@ rows modfile
//@ reads modfile.node modfile.flags modfile.file modfile.sym tok.lo tok.hi node.first_tok node.last_tok
#include "lib/diag.glsl"
void run(uint i) {
    if ((modfile_flags(i) & MODF_EXTERNAL) == 0u || modfile_file(i) != NONE) return;
    uint n = modfile_node(i);
    diag(D_NO_FILE, tok_lo(node_first_tok(n)), tok_hi(node_last_tok(n)), modfile_sym(i));
}
