// A vreg that is written once, with a vreg that is written once, is a copy: the other has its value wherever this one is
// read. (What is read is written on every way there, so between the copy and a read the other cannot be written again.)
//@ rows   lir
//@ reads  lir.op lir.dst lir.a oreg.defs oreg.flags
//@ writes oreg.copy
void run(uint i) {
    if (lir_op(i) != LIR_MOVE) return;
    uint to = lir_dst(i), from = lir_a(i);
    if (oreg_defs(to) == 1u && oreg_defs(from) == 1u && ((oreg_flags(to) ^ oreg_flags(from)) & OREG_FLOAT) == 0u) set_oreg_copy(to, from);
}
