// Writes what every module has: row i is a word of the module, of which those of fixed sections are written. They stand before the
// stack's variable.
//@ writes spv.word
//@ consts sv_fixed
void write(uint i) {
    if (i >= 5u && i < C[CTL_SV_ENTRY_AT]) {
        // Without f64 the second capability is left out.
        uint k = i - 5u;
        set_spv_word(i, k_sv_fixed(C[CTL_SV_F64] == 0u && k >= 2u ? k + 2u : k));
    } else if (i >= C[CTL_SV_DECO_AT] && i < C[CTL_SV_RDECO_AT]) set_spv_word(i, k_sv_fixed(SV_HEAD_WORDS + i - C[CTL_SV_DECO_AT]));
    else if (C[CTL_ST_DESC] == 0u && i >= C[CTL_SV_ARGS_AT] - SV_ARENA_WORDS && i < C[CTL_SV_ARGS_AT])
        set_spv_word(i, k_sv_fixed(SV_HEAD_WORDS + SV_DECO_WORDS + SV_TYPE_WORDS + SV_DOUBLE_WORDS + SV_INTERFACE + i - (C[CTL_SV_ARGS_AT] - SV_ARENA_WORDS)));
    else if (i >= C[CTL_SV_TYPES_AT] && i < C[CTL_SV_ARGS_AT])
        set_spv_word(i, k_sv_fixed(SV_HEAD_WORDS + SV_DECO_WORDS + i - C[CTL_SV_TYPES_AT]));
    else if (i >= C[CTL_SV_ARGS_AT] && i < C[CTL_SV_STACK_AT]) {
        uint k = i - C[CTL_SV_ARGS_AT];
        uint part = k & 3u;
        set_spv_word(i, part == 0u ? 59u | 4u << 16 : part == 1u ? SV_I_PPU : part == 2u ? C[CTL_SV_ARGS] + k / 4u : 6u);
    }
}
void main() {
    uint end = min(n_spv, C[CTL_SV_STACK_AT]);
    for (uint i = gl_GlobalInvocationID.x; i < end; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) write(i);
}
