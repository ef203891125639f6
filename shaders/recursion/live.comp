// Functions that entry points do not get to are on no circle.
//@ rows   rfn
//@ reads  sfn.live
//@ writes rfn.up rfn.down
void run(uint f) {
    uint gone = sfn_live(f) == 0u ? 1u : 0u;
    set_rfn_up(f, gone);
    set_rfn_down(f, gone);
}
