// Functions that a call through a pointer may mean: those whose address is taken, with the same number of
// parameters and results. In the machine (`registry/recursion.py`) calls of parts are jumps, and what is left means none of these.
//@ reads lir.b lir.dst lir.c fn.params fn.res0 fn.res1 sfn.called
bool candidate(uint i, uint f) {
    return sfn_called(f) != 0u && fn_params(f) == lir_b(i)
        && (lir_dst(i) == NONE || fn_res0(f) != LT_VOID) && (lir_c(i) == NONE || fn_res1(f) != LT_VOID)
        && (i - C[CTL_REC_LIR0] >= C[CTL_REC_INNER] || f - C[CTL_REC_ENTRY] >= C[CTL_REC_MEMBERS]);
}
uint candidates(uint i) {
    uint n = 0u;
    for (uint f = 0u; f < n_fn; f++)
        if (candidate(i, f)) n++;
    return n;
}
