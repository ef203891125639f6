// Calls of functions that do not return are put off (see the template of CALL).
//@ reads lir.op
bool is_deferred(uint i) { return lir_op(i) == LIR_CALL && lir_op(i + 1u) == LIR_UNREACHABLE; }
