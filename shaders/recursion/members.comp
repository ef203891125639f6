// The vregs of each part, rows and vregs of its entry from outside.
//@ rows   rfn
//@ reads  rfn.member fn.vregs fn.params
//@ writes rfn.vregs rfn.rows rfn.own
void run(uint f) {
    bool member = rfn_member(f) != 0u;
    set_rfn_vregs(f, member ? fn_vregs(f) : 0u);
    set_rfn_rows(f, member ? fn_params(f) + REC_ENTRY_ROWS : 0u);
    set_rfn_own(f, member ? fn_params(f) + REC_ENTRY_VREGS : 0u);
}
