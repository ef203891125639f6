// Writes entry points: declaration, mode, the function around the parameters.
//@ rows   kernel
//@ reads  kernel.fn kernel.name kernel.name_len kernel.local_x kernel.local_y kernel.local_z lname.word skernel.entry_at skernel.mode_at skernel.code_at skernel.code skernel.const_at skernel.id
//@ consts sv_fixed
#include "spirv/put.glsl"
#include "spirv/kparam.glsl"
#include "spirv/deferred.glsl"
void run(uint i) {
    if (!kernel_chosen(i)) return;
    uint at = C[CTL_SV_ENTRY_AT] + skernel_entry_at(i);
    bool main_ = C[CTL_KERNEL_MAIN] != NONE;
    uint len = main_ ? 4u : kernel_name_len(i);
    uint name = len / 4u + 1u;
    set_spv_word(at, 15u | (3u + name + SV_INTERFACE) << 16);
    set_spv_word(at + 1u, 5u);
    set_spv_word(at + 2u, C[CTL_SV_KERNEL] + i);
    for (uint k = 0u; k < name; k++) {
        uint word = 4u * k >= len ? 0u : main_ ? 0x6E69616Du : lname_word(kernel_name(i) / 4u + k);
        uint left = len - 4u * k;
        if (4u * k < len && left < 4u) word &= (1u << (8u * left)) - 1u;
        set_spv_word(at + 3u + k, word);
    }
    for (uint k = 0u; k < SV_INTERFACE; k++)
        set_spv_word(at + 3u + name + k, k_sv_fixed(SV_HEAD_WORDS + SV_DECO_WORDS + SV_TYPE_WORDS + SV_DOUBLE_WORDS + k));
    at = C[CTL_SV_MODE_AT] + skernel_mode_at(i);
    set_spv_word(at, 16u | 6u << 16);
    set_spv_word(at + 1u, C[CTL_SV_KERNEL] + i);
    set_spv_word(at + 2u, 17u);
    set_spv_word(at + 3u, kernel_local_x(i));
    set_spv_word(at + 4u, kernel_local_y(i));
    set_spv_word(at + 5u, kernel_local_z(i));
    uint head = template_at(SV_OP_KERNEL, LT_VOID, C[CTL_ST_DESC]), n = deferred_calls(), late = late_words(), tail = end_template(kernel_fn(i), late);
    at = C[CTL_SV_KCODE_AT] + skernel_code_at(i);
    own_id = C[CTL_SV_KID] + skernel_id(i);
    own_column = uint[4](0u, kernel_local_x(i), kernel_local_y(i), kernel_local_z(i));
    own_x = uint[4](C[CTL_SV_KERNEL] + i, SV_FIXED + kernel_fn(i), 0u, 0u);
    // One call in the text for both streams keeps the pass short.
    for (uint stream = 0u; stream < 2u; stream++) put_stream(head, stream, stream == 0u ? at : C[CTL_SV_KCONST_AT] + skernel_const_at(i));
    own_id += template_ids(head);
    at += skernel_code(i) - end_words(kernel_fn(i), n, late);
    if (traps_of(kernel_fn(i)) != 0u && late != NONE) {
        // Three parts, words that come in between the first two, words that go out between the last two.
        uint words = late & 0x7FFFFFFFu, wide = late >> 31;
        for (uint k = 0u; k < 2u * words + 3u; k++) {
            bool comes = k >= 1u && k <= words, goes = k >= words + 2u && k < 2u * words + 2u;
            uint word = comes ? k - 1u : k - words - 2u;
            uint t = comes ? late_in(word) : goes ? late_out(word) : later_template(k == 0u ? 0u : k == words + 1u ? 1u : 2u);
            if (comes || goes) own_x[1] = C[CTL_SV_ARGS] + 2u * C[CTL_ST_OUT] + (wide != 0u ? word : 2u * word);
            uint id = own_id;
            at = put_stream(t, 0u, at);
            if (!comes && !goes) own_x[0] = id;
            own_id += template_ids(t);
        }
        own_x[1] = SV_FIXED + kernel_fn(i);
    }
    uint end = own_id;
    own_x[2] = 251u | (3u + 2u * n) << 16;
    at = put_stream(tail, 0u, at);
    if (traps_of(kernel_fn(i)) == 0u) return;
    own_id += template_ids(tail);
    uint body = at + 2u * n;
    for (uint f = 0u; f < n_fn; f++) {
        if (sfn_deferred(f) == 0u) continue;
        set_spv_word(at, f + 2u);
        set_spv_word(at + 1u, own_id);
        own_x = uint[4](0u, SV_FIXED + f, end, 0u);
        body = put_stream(case_template(), 0u, body);
        own_id += template_ids(case_template());
        at += 2u;
    }
    own_x = uint[4](end, 0u, 0u, 0u);
    put_stream(last_template(), 0u, body);
}
