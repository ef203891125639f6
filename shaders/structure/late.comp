// Bytes of the frames of what is called at the end.
//@ rows   fn
//@ reads  sfn.deferred sfn.frame sfn.stack
void run(uint i) { if (sfn_deferred(i) != 0u) atomicMax(C[CTL_ST_LATE], sfn_frame(i) + sfn_stack(i)); }
