// Writes the start of each function: header, parameters.
//@ rows   fn
//@ reads  fn.row srow.code_at srow.id sfn.live
#include "spirv/put.glsl"
#include "spirv/func.glsl"
void run(uint f) {
    if (sfn_live(f) == 0u) return;
    uint r = fn_row(f), n = fn_params(f);
    uint at = C[CTL_SV_CODE_AT] + srow_code_at(r), id = C[CTL_SV_ROW] + srow_id(r);
    set_spv_word(at, 54u | 5u << 16);
    set_spv_word(at + 1u, SV_I_VOID);
    set_spv_word(at + 2u, SV_FIXED + f);
    set_spv_word(at + 3u, 0u);
    set_spv_word(at + 4u, SV_I_FN);
    set_spv_word(at + 5u, 248u | 2u << 16);
    set_spv_word(at + 6u, id);
    at += FUNC_WORDS + 4u * sfn_words(f);
    own_x = uint[4](0u, 0u, 0u, 0u);
    own_id = id + 1u;
    for (uint p = 0u; p < n; p++) {
        own_column = uint[4](fn_vreg(f) + p, 0u, p, 0u);
        at = put_stream(param_template(f, p), 0u, at);
        own_id += PARAM_IDS;
    }
}
