// Functions with a parameter that may point to different kinds of memory, if this kernel has more than the arena and stacks.
//@ rows   fn
//@ reads  fn.vreg fn.params vreg.ty svreg.space sfn.live
//@ writes sfn.conflict
void run(uint f) {
    uint conflict = 0u;
    // There is one machine: copies of its entries would not tell its pointers apart.
    bool entry = C[CTL_REC_INNER] != 0u && f - C[CTL_REC_ENTRY] < C[CTL_REC_MEMBERS];
    if (sfn_live(f) != 0u && !entry)
        for (uint p = 0u; p < fn_params(f); p++) {
            uint v = fn_vreg(f) + p, ty = vreg_ty(v), space = svreg_space(v);
            // Arena or stack is found out where the access is.
            bool several = (space & (space - 1u)) != 0u && space > (C[CTL_ST_DESC] != 0u ? 0u : SPACE_GROUP);
            if (several && (ty == LT_PTR || ty == LT_I32)) conflict = 1u;
        }
    set_sfn_conflict(f, conflict);
}
