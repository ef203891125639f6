// The frame of a function has a fixed place: behind the frames of all that it calls, whoever calls it, and behind those of all that is
// called at the end, which may have pointers into it. Bytes of all frames, and whether there is recursion.
//@ rows   fn
//@ reads  sfn.live sfn.late sfn.frame sfn.stack sfn.depth
//@ writes sfn.base
void run(uint i) {
    uint base = sfn_stack(i) + (sfn_late(i) != 0u ? 0u : C[CTL_ST_LATE]);
    set_sfn_base(i, base);
    if (sfn_live(i) == 0u) return;
    atomicMax(C[CTL_ST_STACK_BYTES], base + sfn_frame(i));
    if (sfn_depth(i) > n_fn) atomicOr(C[CTL_ST_RECURSIVE], 1u);
}
