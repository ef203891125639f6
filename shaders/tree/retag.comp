// The terminal of each token: contextual words by their neighbours (registry/terminals.py), and
// +1 or -1 at delimiters, for the depth.
//@ rows   tt
//@ reads  tt.tok tt_work.base tok.file file.flags
//@ writes tt.term tt.link tt.mate tt.start tt_work.depth
//@ consts retag_first retag_rule retag_set

uint base_at(uint i, uint offset) {
    uint j = i + offset - 8u;
    return j < n_tt ? tt_work_base(j) : TERM_EOF;
}

void run(uint i) {
    uint base = tt_work_base(i);
    uint rule = k_retag_first(base);
    uint end = k_retag_first(base + 1u);
    uint term = base;
    if (rule < end) {
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
    }
    set_tt_term(i, term);
    set_tt_link(i, min(term, TERM_COUNT) | 1u << 7u);
    set_tt_mate(i, NONE);
    set_tt_start(i, 0u);
    bool opens = term == TERM_PAREN || term == TERM_BRACKET || term == TERM_BRACE;
    bool closes = term == TERM_CLOSE_PAREN || term == TERM_CLOSE_BRACKET || term == TERM_CLOSE_BRACE;
    set_tt_work_depth(i, opens ? 1u : closes ? NONE : 0u);
}
