// Functions on a circle, or on a way from one to another, are parts; so are those with several ways to one.
//@ rows   rfn
//@ reads  rfn.up rfn.down rfn.called
//@ writes rfn.member
void run(uint f) { set_rfn_member(f, rfn_up(f) == 0u && (rfn_down(f) == 0u || rfn_called(f) > 1u) ? 1u : 0u); }
