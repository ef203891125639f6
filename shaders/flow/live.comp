// Rows where a variable without a value begins.
//@ rows   fmir
//@ reads  mir.op
//@ writes fmir.live
void run(uint i) { set_fmir_live(i, i < n_mir && mir_op(i) == MIR_STORAGE_LIVE ? 1u : 0u); }
