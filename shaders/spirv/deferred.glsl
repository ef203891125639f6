// How an entry point ends: with the calls that were put off. `kernel`: its bit.
//@ reads  sfn.deferred sfn.traps fn.params fn.vreg fn.def vreg.ty def.flags
#include "spirv/template.glsl"
// Without an io buffer nobody hears of a panic: the invocation just ends.
uint traps_of(uint f) { return C[CTL_ST_DESC] != 0u ? 0u : sfn_traps(f); }
uint deferred_calls(uint kernel) {
    uint n = 0u;
    for (uint f = 0u; f < n_fn; f++)
        if ((sfn_deferred(f) & kernel) != 0u) n++;
    return n;
}
// Words of arguments that another dispatch needs to make the calls; bit 31: of two words each. NONE where it cannot: those of the
// library only write the panic record, if nobody else has; others may do more.
uint late_words(uint kernel) {
    uint most = 0u, wide = 0u;
    bool can = C[CTL_ST_STAYS] != 0u;
    for (uint f = 0u; f < n_fn; f++) {
        if ((sfn_deferred(f) & kernel) == 0u) continue;
        can = can && fn_def(f) != NONE;
        if (can) can = (def_flags(fn_def(f)) & DEFF_LIBRARY) != 0u;
        most = max(most, fn_params(f));
        for (uint p = 0u; p < fn_params(f); p++) {
            uint ty = vreg_ty(fn_vreg(f) + p);
            if (ty == LT_I64 || ty == LT_F64) wide = 1u;
        }
    }
    return can && most << wide <= IO_LATE_WORDS ? most << wide | wide << 31 : NONE;
}
uint case_template() { return template_at(SV_OP_CASE, LT_VOID, 0u); }
uint last_template() { return template_at(SV_OP_KERNEL_LAST, LT_VOID, 0u); }
uint later_template(uint k) { return template_at(SV_OP_LATER, LT_VOID, k); }
uint late_in(uint k) { return template_at(SV_OP_LATE_IN, LT_VOID, k); }
uint late_out(uint k) { return template_at(SV_OP_LATE_OUT, LT_VOID, k); }
uint end_template(uint f, uint late) { return template_at(SV_OP_KERNEL_END, LT_VOID, traps_of(f) == 0u ? 0u : late == NONE ? 1u : 2u); }
// Words after the parameters, where n calls were put off and have `late` arguments.
uint end_words(uint f, uint n, uint late) {
    uint words = code_words(end_template(f, late)), more = late & 0x7FFFFFFFu;
    if (traps_of(f) == 0u) return words;
    words += n * (2u + code_words(case_template())) + code_words(last_template());
    if (late != NONE)
        words += code_words(later_template(0u)) + code_words(later_template(1u)) + code_words(later_template(2u))
            + more * (code_words(late_in(0u)) + code_words(late_out(0u)));
    return words;
}
uint end_ids(uint f, uint n, uint late) {
    uint ids = template_ids(end_template(f, late)) + n * template_ids(case_template()) + template_ids(last_template());
    if (late != NONE)
        ids += template_ids(later_template(0u)) + template_ids(later_template(1u)) + template_ids(later_template(2u))
            + (late & 0x7FFFFFFFu) * (template_ids(late_in(0u)) + template_ids(late_out(0u)));
    return ids;
}
