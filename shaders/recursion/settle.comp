// Functions that call nothing that is left lead to no circle; those that nothing calls that is left come from none.
//@ rows   rfn
//@ writes rfn.up rfn.down rfn.calls rfn.called
void run(uint f) {
    bool up = rfn_up(f) == 0u && rfn_calls(f) == 0u, down = rfn_down(f) == 0u && rfn_called(f) == 0u;
    if (up) set_rfn_up(f, 1u);
    if (down) set_rfn_down(f, 1u);
    if (up || down) atomicOr(C[CTL_CHANGED], 1u);
    set_rfn_calls(f, 0u);
    set_rfn_called(f, 0u);
}
