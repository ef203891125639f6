// File, line and column of each row; a function is where its definition is.
//@ rows   lir
//@ reads  lir.op lir.a lir.loc fn.def def.node node.tok tok.lo
//@ writes dline.file dline.line dline.col dfile.used
//@ racy   dfile.used
#include "lib/line.glsl"
void run(uint i) {
    uint p = lir_loc(i);
    if (lir_op(i) == LIR_FUNC) {
        uint d = fn_def(lir_a(i)), node = d == NONE ? NONE : def_node(d);
        if (node < n_node) p = tok_lo(node_tok(node));
    }
    set_dline_file(i, NONE);
    if (p == NONE || p >= 4u * n_src) return;
    uint f = file_of(p);
    uvec2 at = line_and_column(p, f);
    set_dline_file(i, f);
    set_dline_line(i, at.x);
    set_dline_col(i, at.y);
    set_dfile_used(f, 1u);
}
