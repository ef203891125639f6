// Terminals that neighbours decide: contextual words, by the rules of registry/terminals.py.
//@ rows   glue_block
//@ pick   8
//@ reads  glue_block.marks glue_block.at tt.tok tok_glue.base tok.file file.flags
//@ writes tt.term tt.link
//@ consts retag_first retag_rule retag_set
#include "tree/terms.glsl"

bool wants(uint block) { return glue_block_marks(block) >= 0x10000u; }

void retag(uint i) {
    // Its own row still has the base terminal.
    uint base = tt_term(i);
    uint at = k_retag_first(base);
    uint end = k_retag_first(base + 1u);
    uint term = base;
    uint edition = (file_flags(tok_file(tt_tok(i))) & FILEF_EDITION_MASK) >> FILEF_EDITION_SHIFT;
    while (at < end) {
        uint test = k_retag_rule(at);
        uint j = i + ((test >> 16u) & 15u) - 8u;
        uint near = tok_glue_base(tt_tok(min(j, n_tt - 1u))) & 255u;
        near = sel(j < n_tt, near, TERM_EOF);
        bool holds = edition >= ((test >> 8u) & 3u) && edition <= ((test >> 10u) & 3u)
            && ((k_retag_set((test >> 20u) * RETAG_SET_WORDS + (near >> 5u)) >> (near & 31u)) & 1u) != 0u;
        uint left = (test >> 12u) & 3u;
        bool found = holds && left == 0u;
        term = sel(found, test & 255u, term);
        at = sel(found, end, at + 1u + sel(holds, 0u, left));
    }
    set_tt_term(i, term);
    set_tt_link(i, min(term, TERM_COUNT) | 1u << 7u);
}

void run(uint block) {
    uint marks = glue_block_marks(block);
    uint at = glue_block_at(block);
    uint left = marks >> 16u;
    while (left != 0u) {
        uint k = uint(findLSB(left));
        left &= left - 1u;
        retag(at + uint(bitCount(marks & ((1u << k) - 1u))));
    }
}
