// Writes entry points: declaration, mode, the function around the parameters.
//@ rows   kernel
//@ reads  kernel.fn kernel.name kernel.name_len kernel.local_x kernel.local_y kernel.local_z lname.word skernel.entry_at skernel.mode_at
//@ reads  skernel.code_at skernel.code skernel.const_at skernel.id
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
    // The head's two streams; the three parts of what is left to another dispatch, with words that come in between the first two and
    // words that go out between the last two; the tail, a case for each call that was put off, and what is last. All in one loop, since
    // each text that puts a stream makes the pass much longer.
    uint fn = kernel_fn(i), head = template_at(SV_OP_KERNEL, LT_VOID, C[CTL_ST_DESC]), n = deferred_calls(kernel_bit(i)), late = late_words(kernel_bit(i));
    bool ends = traps_of(fn) != 0u;
    uint words = late & 0x7FFFFFFFu, more = ends && late != NONE ? 2u * words + 3u : 0u, first = 3u + more;
    uint steps = ends ? first + n_fn + 1u : first;
    uint head_at = C[CTL_SV_KCODE_AT] + skernel_code_at(i);
    at = head_at + skernel_code(i) - end_words(fn, n, late);
    own_id = C[CTL_SV_KID] + skernel_id(i);
    own_column = uint[4](0u, kernel_local_x(i), kernel_local_y(i), kernel_local_z(i));
    uint part = C[CTL_SV_KERNEL] + i, end = 0u, pairs = 0u;
    for (uint s = 0u; s < steps; s++) {
        uint k = s - 2u, t = head;
        own_x = uint[4](part, SV_FIXED + fn, 251u | (3u + 2u * n) << 16, 0u);
        if (s >= 2u && k < more) {
            bool comes = k >= 1u && k <= words, goes = k >= words + 2u && k < 2u * words + 2u;
            uint word = comes ? k - 1u : k - words - 2u;
            t = comes ? late_in(word) : goes ? late_out(word) : later_template(k == 0u ? 0u : k == words + 1u ? 1u : 2u);
            if (comes || goes) own_x[1] = C[CTL_SV_ARGS] + 2u * C[CTL_ST_OUT] + (late >> 31 != 0u ? word : 2u * word);
            else part = own_id;
        } else if (s + 1u == first) {
            t = end_template(fn, late);
            end = own_id;
        } else if (s >= first) {
            uint f = s - first;
            bool last = f == n_fn;
            own_x = uint[4](last ? end : 0u, SV_FIXED + f, end, 0u);
            t = last ? last_template() : (sfn_deferred(f) & kernel_bit(i)) != 0u ? case_template() : NONE;
            if (!last && t != NONE) {
                set_spv_word(pairs, f + 2u);
                set_spv_word(pairs + 1u, own_id);
                pairs += 2u;
            }
        }
        if (t != NONE) {
            uint to = s == 0u ? head_at : s == 1u ? C[CTL_SV_KCONST_AT] + skernel_const_at(i) : at;
            to = put_stream(t, s == 1u ? 1u : 0u, to);
            if (s >= 2u) at = to;
            if (s != 0u) own_id += template_ids(t);
        }
        if (s + 1u == first) {
            pairs = at;
            at += 2u * n;
        }
    }
}
