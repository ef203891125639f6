// Writes strings, sources and names.
//@ rows   dname
//@ reads  dname.op dname.source dname.lo dname.len dname.suffix dname.words dname.at path.start path_text.word lname.word
//@ writes spv.word
//@ consts debug_fixed debug_text
#include "debug/blocks.glsl"
#include "lib/source.glsl"
uint id_of(uint block, uint k) {
    if (block <= BLOCK_SOURCE) return C[CTL_SV_BOUND] - C[CTL_DEBUG_FILES] + k;
    if (block == BLOCK_FIXED) return k_debug_fixed(4u * k);
    if (block == BLOCK_BUFFER) return C[CTL_SV_BUFFER] + SV_BUFFER_IDS * k + 4u;
    return k + (block == BLOCK_FN ? SV_FIXED : block == BLOCK_KERNEL ? C[CTL_SV_KERNEL] : block == BLOCK_VREG ? C[CTL_SV_VREG]
        : block == BLOCK_SLOT ? C[CTL_SV_SLOT] : C[CTL_SV_ARGS]);
}
void run(uint i) {
    uint k = i, block = block_of(k), words = dname_words(i), at = C[CTL_SV_DECO_AT] - C[CTL_DEBUG_WORDS] + dname_at(i), id = id_of(block, k);
    if (words == 0u) return;
    bool source = block == BLOCK_SOURCE;
    set_spv_word(at, dname_op(i) | words << 16);
    // An unknown language, version 0, the file.
    set_spv_word(at + 1u, source ? 0u : id);
    set_spv_word(at + 2u, 0u);
    if (source) {
        set_spv_word(at + 3u, id);
        return;
    }
    uint from = dname_source(i), lo = from == DSRC_PATH ? path_start(k) : dname_lo(i), len = dname_len(i), behind = dname_suffix(i);
    for (uint w = 0u; w < words - 2u; w++) {
        uint word = 0u;
        for (uint b = 0u; b < 4u; b++) {
            uint p = 4u * w + b, q = lo + p, byte_ = 0u;
            if (p < len) {
                uint bytes = from == DSRC_FIXED ? k_debug_text(q / 4u) : from == DSRC_NAME ? lname_word(q / 4u)
                    : from == DSRC_PATH ? path_text_word(q / 4u) : src_word(q / 4u);
                byte_ = (bytes >> (8u * (q & 3u))) & 255u;
            } else if (p < len + 4u) byte_ = (behind >> (8u * (p - len))) & 255u;
            word |= byte_ << (8u * b);
        }
        set_spv_word(at + 2u + w, word);
    }
}
