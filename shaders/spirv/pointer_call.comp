// Writes calls through pointers: a switch over the functions that may be meant.
//@ rows   lir
//@ pick   32
//@ reads  lir.op lir.dst lir.a lir.b lir.c srow.template srow.code_at srow.const_at srow.id
#include "spirv/put.glsl"
#include "structure/candidates.glsl"
#include "spirv/tail.glsl"
bool wants(uint i) { return lir_op(i) == LIR_CALL_PTR && srow_template(i) != NONE; }
void run(uint i) {
    uint entry = srow_template(i), n = candidates(i), tail = tail_template(i), one = template_at(SV_OP_CASE, LT_VOID, 0u);
    uint first = C[CTL_SV_ROW] + srow_id(i), at = C[CTL_SV_CODE_AT] + srow_code_at(i);
    own_column = uint[4](lir_dst(i), lir_a(i), lir_b(i), lir_c(i));
    own_id = first;
    own_x = uint[4](first, 251u | (3u + 2u * n) << 16, 0u, 0u);
    at = put_stream(entry, 0u, at);
    uint body = at + 2u * n;
    own_id += template_ids(entry);
    uint done = 0u;
    for (uint f = 0u; f < n_fn; f++) {
        if (candidate(i, f) && done < n) {
            set_spv_word(at + 2u * done, f + 1u);
            set_spv_word(at + 2u * done + 1u, own_id);
            own_x = uint[4](0u, SV_FIXED + f, first, 0u);
            body = put_stream(one, 0u, body);
            own_id += template_ids(one);
            done++;
        }
    }
    own_x = uint[4](first, 0u, 0u, 0u);
    put_stream(tail, 0u, body);
    put_stream(tail, 1u, C[CTL_SV_CONST_AT] + srow_const_at(i) + const_words(entry));
}
