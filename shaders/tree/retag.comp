// Terminals that neighbours decide: contextual words, by the rules of registry/terminals.py.
//@ rows   tt
//@ pick   32
//@ reads  tt.tok tok_glue.base tok.file file.flags
//@ writes tt.term tt.link
//@ consts retag_first retag_rule retag_set
#include "tree/terms.glsl"

uint base_at(uint i, uint offset) {
    uint j = i + offset - 8u;
    return j < n_tt ? tok_glue_base(tt_tok(j)) & 255u : TERM_EOF;
}

// Its own row still has the base terminal.
bool wants(uint i) { return is_ruled(tt_term(i)); }

void run(uint i) {
    uint base = tt_term(i);
    uint rule = k_retag_first(base);
    uint end = k_retag_first(base + 1u);
    uint term = base;
    uint edition = (file_flags(tok_file(tt_tok(i))) & FILEF_EDITION_MASK) >> FILEF_EDITION_SHIFT;
    while (rule < end) {
        uint head = k_retag_rule(rule * RETAG_ROW);
        bool holds = edition >= ((head >> 8u) & 15u) && edition <= ((head >> 12u) & 15u);
        uint tests = head >> 16u;
        uint t = 0u;
        while (holds && t < tests) {
            uint test = k_retag_rule(rule * RETAG_ROW + 1u + t);
            uint near = base_at(i, test & 255u);
            holds = ((k_retag_set((test >> 8u) * RETAG_SET_WORDS + (near >> 5u)) >> (near & 31u)) & 1u) != 0u;
            t++;
        }
        if (holds) { term = head & 255u; end = 0u; }
        rule++;
    }
    set_tt_term(i, term);
    set_tt_link(i, min(term, TERM_COUNT) | 1u << 7u);
}
