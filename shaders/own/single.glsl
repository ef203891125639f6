// Whether an address can only be of one slot, or of one row of data: then low is that one, for data behind all slots.
//@ reads svreg.low svreg.high
bool single(uint v) { return svreg_high(v) != 0u && svreg_low(v) + 1u == svreg_high(v); }
