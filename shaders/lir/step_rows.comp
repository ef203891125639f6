// Place in the source of the rows of each step, function of its temporaries.
//@ rows   lop
//@ reads  lop.row lop.rows lop.at lop.temps lmir.body mir.node node.first_tok tok.lo lbody.fn
//@ writes lir.loc vreg.fn
#include "lir/vregs.glsl"
void run(uint s) {
    uint i = lop_row(s), b = lmir_body(i), node = mir_node(i);
    uint loc = node < n_node ? tok_lo(node_first_tok(node)) : NONE, f = lbody_fn(b);
    uint at = lop_at(s), rows = lop_rows(s);
    for (uint k = 0u; k < rows; k++) set_lir_loc(at + k, loc);
    uint first = locals_end(b) + lop_temp(s), temps = lop_temps(s);
    for (uint k = 0u; k < temps; k++) set_vreg_fn(first + k, f);
}
