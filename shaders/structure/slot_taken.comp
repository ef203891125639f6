// Slots whose address is taken live in memory.
//@ rows   lir
//@ reads  lir.op lir.a srow.dead
//@ writes sslot.taken
void run(uint i) { if (lir_op(i) == LIR_SLOT_ADDR && srow_dead(i) == 0u) set_sslot_taken(lir_a(i), 1u); }
