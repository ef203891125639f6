// Static data of a module without an arena: an array of class Private that begins with its contents.
//@ rows   arena
//@ reads  arena.word
//@ writes spv.word
void run(uint i) {
    uint n = C[CTL_SV_CONSTANTS], at = C[CTL_SV_CONSTANTS_AT], id = C[CTL_SV_CONSTANT_ID];
    if (i >= n) return;
    uint after = at + 4u * n;
    set_spv_word(at + 4u * i, 43u | 4u << 16);
    set_spv_word(at + 4u * i + 1u, SV_I_U);
    set_spv_word(at + 4u * i + 2u, id + i);
    set_spv_word(at + 4u * i + 3u, arena_word(i));
    set_spv_word(after + 15u + i, id + i);
    if (i != 0u) return;
    uint head[15] = uint[15](
        43u | 4u << 16, SV_I_U, SV_I_DATA_WORDS, n,
        28u | 4u << 16, SV_I_DATA_TYPE, SV_I_U, SV_I_DATA_WORDS,
        32u | 4u << 16, SV_I_DATA_POINTER, 6u, SV_I_DATA_TYPE,
        44u | (3u + n) << 16, SV_I_DATA_TYPE, SV_I_DATA_VALUE);
    for (uint k = 0u; k < 15u; k++) set_spv_word(after + k, head[k]);
    after += 15u + n;
    set_spv_word(after, 59u | 5u << 16);
    set_spv_word(after + 1u, SV_I_DATA_POINTER);
    set_spv_word(after + 2u, SV_I_DATA);
    set_spv_word(after + 3u, 6u);
    set_spv_word(after + 4u, SV_I_DATA_VALUE);
}
