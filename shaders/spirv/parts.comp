// What of the words each of several kernels' modules consists of, in order: sections that all have, parts of its own, those of its functions
// and of the runtime functions that these call, its tables.
//@ rows   spart
//@ reads  lir.op fn.row sfn.live srow.end srow.mark srow.code_at srow.const_at srow.deco_at kernel.param kernel.params
//@ reads  skernel.entry skernel.entry_at skernel.mode skernel.mode_at skernel.code skernel.code_at skernel.const skernel.const_at
//@ reads  skparam.const skparam.const_at fn.slot fn.slots sslot.own sslot.own_at sdata.table sdata.words sdata.words_at data.size
//@ writes spart.at spart.words
#include "structure/chosen.glsl"
// Place of row i's words in section s: 0 decorations, 3 constants, 4 code.
uint place(uint s, uint i) {
    return s == 0u ? C[CTL_SV_RDECO_AT] + srow_deco_at(i) : s == 3u ? C[CTL_SV_CONST_AT] + srow_const_at(i) : C[CTL_SV_CODE_AT] + srow_code_at(i);
}
uint section_end(uint s) {
    return s == 0u ? C[CTL_SV_BDECO_AT] : s == 3u ? C[CTL_SV_PCONST_AT] : C[CTL_SV_KCODE_AT];
}
void run(uint i) {
    uint functions = n_fn + SV_RUNTIMES, each = SP_PARTS + 4u * functions + n_data, lane = i / each, part = i % each;
    uint k = C[CTL_KERNEL_MAIN] + lane, bit = 1u << (3u * lane), section = 5u, f = 0u;
    // Functions' decorations stand behind part 6, the variables of their slots, tables and constants behind part 10, their code behind part 12.
    uint before[5] = uint[5](7u, 11u, 11u, 11u, 13u);
    uint fixed_ = part, sum = 0u;
    for (uint s = 0u; s < 5u; s++) {
        uint begin = before[s] + sum, size = s == 2u ? n_data : functions;
        sum += size;
        if (part >= begin && part < begin + size) {
            section = s;
            f = part - begin;
        } else if (part >= begin + size) fixed_ = part - sum;
    }
    uint at = 0u, end = 0u;
    if (section == 1u) {
        bool there = f < n_fn && fn_slots(f) != 0u && (sfn_live(f) & bit) != 0u;
        if (there) {
            uint first = fn_slot(f), last = first + fn_slots(f) - 1u;
            at = C[CTL_SV_OWN_AT] + SV_OWN_WORDS * sslot_own_at(first);
            end = C[CTL_SV_OWN_AT] + SV_OWN_WORDS * (sslot_own_at(last) + sslot_own(last));
        }
    } else if (section == 2u) {
        at = C[CTL_SV_OWN_AT] + SV_OWN_WORDS * C[CTL_SV_OWNS] + sdata_words_at(f);
        end = (sdata_table(f) & bit) != 0u ? at + sdata_words(f) : at;
    } else if (section < 5u) {
        bool runtime = f >= n_fn;
        uint row = runtime ? n_lir + f - n_fn : fn_row(f);
        bool there = ((runtime ? srow_mark(row) : sfn_live(f)) & bit) != 0u;
        uint next = runtime ? row + 1u : srow_end(row) + 1u;
        at = place(section, row);
        end = next < n_srow ? place(section, next) : section_end(section);
        if (!there) end = at;
    } else {
        // Of the fixed words of f64 there are two in the head, and those behind the types.
        bool any_ = C[CTL_SV_F64] != 0u, wide = (C[CTL_SV_F64] & bit) != 0u;
        uint types = C[CTL_SV_TYPES_AT] + SV_TYPE_WORDS, first = kernel_param(k), last = first + kernel_params(k) - 1u;
        if (fixed_ == 0u) end = any_ ? 7u : C[CTL_SV_ENTRY_AT];
        else if (fixed_ == 1u) { at = 7u; end = wide ? 9u : 7u; }
        else if (fixed_ == 2u) { at = 9u; end = any_ ? C[CTL_SV_ENTRY_AT] : 9u; }
        else if (fixed_ == 3u) { at = C[CTL_SV_ENTRY_AT] + skernel_entry_at(k); end = at + skernel_entry(k); }
        else if (fixed_ == 4u) { at = C[CTL_SV_MODE_AT] + skernel_mode_at(k); end = at + skernel_mode(k); }
        else if (fixed_ == 5u) { at = C[CTL_SV_DECO_AT]; end = C[CTL_SV_RDECO_AT]; }
        else if (fixed_ == 7u) { at = C[CTL_SV_TYPES_AT]; end = types; }
        else if (fixed_ == 8u) { at = types; end = wide ? at + SV_DOUBLE_WORDS : at; }
        else if (fixed_ == 9u) { at = any_ ? types + SV_DOUBLE_WORDS : types; end = C[CTL_SV_STACK_AT]; }
        else if (fixed_ == 10u) { at = C[CTL_SV_STACK_AT] + 32u * lane; end = at + 32u; }
        else if (fixed_ == 11u && kernel_params(k) != 0u) {
            at = C[CTL_SV_PCONST_AT] + skparam_const_at(first);
            end = C[CTL_SV_PCONST_AT] + skparam_const_at(last) + skparam_const(last);
        }
        else if (fixed_ == 12u) { at = C[CTL_SV_KCONST_AT] + skernel_const_at(k); end = at + skernel_const(k); }
        else if (fixed_ == 13u) { at = C[CTL_SV_KCODE_AT] + skernel_code_at(k); end = at + skernel_code(k); }
    }
    set_spart_at(i, at);
    set_spart_words(i, end - at);
}
