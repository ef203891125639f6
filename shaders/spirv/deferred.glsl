// How an entry point ends: with the calls that were put off.
//@ reads sfn.deferred sfn.traps fn.row
#include "spirv/template.glsl"
// Without an io buffer nobody hears of a panic: the invocation just ends.
uint traps_of(uint f) { return C[CTL_ST_DESC] != 0u ? 0u : sfn_traps(f); }
uint end_template(uint f) { return template_at(SV_OP_KERNEL_END, LT_VOID, traps_of(f)); }
uint deferred_calls() {
    uint n = 0u;
    for (uint f = 0u; f < n_fn; f++)
        if (sfn_deferred(f) != 0u) n++;
    return n;
}
uint case_template() { return template_at(SV_OP_CASE, LT_VOID, 0u); }
uint last_template() { return template_at(SV_OP_KERNEL_LAST, LT_VOID, 0u); }
// Words after the parameters, where n calls were put off.
uint end_words(uint f, uint n) {
    uint words = code_words(end_template(f));
    return traps_of(f) == 0u ? words : words + n * (2u + code_words(case_template())) + code_words(last_template());
}
uint end_ids(uint f, uint n) { return template_ids(end_template(f)) + n * template_ids(case_template()) + template_ids(last_template()); }
