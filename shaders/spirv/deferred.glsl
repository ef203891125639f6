// How an entry point ends: with the calls that were put off.
//@ reads sfn.deferred fn.row
#include "spirv/template.glsl"
uint deferred_calls() {
    uint n = 0u;
    for (uint f = 0u; f < n_fn; f++)
        if (sfn_deferred(f) != 0u) n++;
    return n;
}
uint case_template() { return template_at(SV_OP_CASE, LT_VOID, 0u); }
uint end_template(uint n) { return template_at(SV_OP_KERNEL_END, LT_VOID, n == 0u ? 0u : 1u); }
uint last_template() { return template_at(SV_OP_KERNEL_LAST, LT_VOID, 0u); }
// Words after the parameters.
uint end_words(uint n) {
    return n == 0u ? code_words(end_template(n)) : code_words(end_template(n)) + n * (2u + code_words(case_template())) + code_words(last_template());
}
uint end_ids(uint n) { return template_ids(end_template(n)) + n * template_ids(case_template()) + template_ids(last_template()); }
