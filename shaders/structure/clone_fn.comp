// The functions of the copies.
//@ rows   sclone
//@ reads  sclone.fn sclone.row sclone.vreg sclone.slot fn.rows fn.vregs fn.params fn.slots fn.out fn.res0 fn.res1 fn.name fn.name_len fn.def
//@ writes fn.row fn.rows fn.vreg fn.vregs fn.params fn.slot fn.slots fn.out fn.res0 fn.res1 fn.name fn.name_len fn.def
void run(uint c) {
    if (C[CTL_ST_CLONE_ROWS] == 0u) return;
    uint f = sclone_fn(c), to = C[CTL_ST_FN0] + c;
    set_fn_row(to, C[CTL_ST_LIR0] + sclone_row(c));
    set_fn_rows(to, fn_rows(f));
    set_fn_vreg(to, C[CTL_ST_VREG0] + sclone_vreg(c));
    set_fn_vregs(to, fn_vregs(f));
    set_fn_params(to, fn_params(f));
    set_fn_slot(to, C[CTL_ST_SLOT0] + sclone_slot(c));
    set_fn_slots(to, fn_slots(f));
    set_fn_out(to, fn_out(f));
    set_fn_res0(to, fn_res0(f));
    set_fn_res1(to, fn_res1(f));
    set_fn_name(to, fn_name(f));
    set_fn_name_len(to, fn_name_len(f));
    set_fn_def(to, fn_def(f));
}
