// What is left both ways becomes a part of the machine: its vregs there, rows and vregs of its entry from outside.
//@ rows   rfn
//@ reads  rfn.up rfn.down fn.vregs fn.params
//@ writes rfn.member rfn.vregs rfn.rows rfn.own
void run(uint f) {
    bool member = rfn_up(f) == 0u && rfn_down(f) == 0u;
    set_rfn_member(f, member ? 1u : 0u);
    set_rfn_vregs(f, member ? fn_vregs(f) : 0u);
    set_rfn_rows(f, member ? fn_params(f) + REC_ENTRY_ROWS : 0u);
    set_rfn_own(f, member ? fn_params(f) + REC_ENTRY_VREGS : 0u);
}
