// What a vreg may point to is known for each kernel; where it is not the same for those that get to its function, they have to be compiled
// one by one.
//@ rows   vreg
//@ reads  vreg.ty vreg.fn sfn.live
//@ writes svreg.space
void run(uint i) {
    if (C[CTL_KERNEL_LANES] <= 1u) return;
    uint spaces = svreg_space(i), live = sfn_live(vreg_fn(i)), sum = 0u, apart = 0u;
    // No pointer to anywhere is taken for one to the arena.
    uint unknown = vreg_ty(i) == LT_PTR ? SPACE_ARENA : SPACE_NONE;
    for (uint k = 0u; k < 30u; k += 3u) {
        uint space = (spaces >> k) & 7u;
        if (space == SPACE_NONE && (live >> k & 1u) != 0u) space = unknown;
        if (space != 0u && sum != 0u && space != sum) apart = 1u;
        sum |= space;
    }
    set_svreg_space(i, sum);
    if (apart != 0u) atomicOr(C[CTL_ST_APART], 1u);
}
