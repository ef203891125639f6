// Rows, vregs and functions that the passes of the machine make. Rows go to `at` and come from `origin` (a byte of the source).
//@ writes vreg.ty vreg.fn vreg.home
//@ writes fn.row fn.rows fn.vreg fn.vregs fn.params fn.slot fn.slots fn.out fn.res0 fn.res1 fn.name fn.name_len fn.def
#include "lir/set_row.glsl"
uint at, origin = NONE;
void put(uint op, uint ty, uint dst, uint a, uint b, uint c) {
    set_row(at, op, ty, dst, a, b, c, origin);
    at++;
}
void vreg(uint v, uint ty, uint g) {
    set_vreg_ty(v, ty);
    set_vreg_fn(v, g);
    set_vreg_home(v, NONE);
}
// Function g: `rows` rows from `row`, `vregs` vregs from `first`, `params` of them parameters; calls with up to `room` arguments, the name
// of function `like`; no slots, no results, no definition.
void function(uint g, uint row, uint rows, uint first, uint vregs, uint params, uint room, uint like) {
    set_fn_row(g, row);
    set_fn_rows(g, rows);
    set_fn_vreg(g, first);
    set_fn_vregs(g, vregs);
    set_fn_params(g, params);
    set_fn_slot(g, C[CTL_REC_SLOT0]);
    set_fn_slots(g, 0u);
    set_fn_out(g, room);
    set_fn_res0(g, LT_VOID);
    set_fn_res1(g, LT_VOID);
    set_fn_name(g, fn_name(like));
    set_fn_name_len(g, fn_name_len(like));
    set_fn_def(g, NONE);
}
