// The copies in the order of their calls.
//@ rows   lir
//@ reads  lir.a srow.code srow.code_at fn.rows fn.vregs fn.slots
//@ writes sclone.call sclone.fn sclone.rows sclone.vregs sclone.slots
void run(uint i) {
    if (srow_code(i) == 0u) return;
    uint c = srow_code_at(i), f = lir_a(i);
    set_sclone_call(c, i);
    set_sclone_fn(c, f);
    set_sclone_rows(c, fn_rows(f));
    set_sclone_vregs(c, fn_vregs(f));
    set_sclone_slots(c, fn_slots(f));
}
