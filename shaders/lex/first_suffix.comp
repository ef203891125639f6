// Whether a literal's suffix occurs here for the first time. A slot's position is inside one token.
//@ rows   lit
//@ reads  lit.tok lit.suffix tok.lo tok.hi lex_slot.at
//@ writes lex_name.first
void run(uint i) {
    uint slot = lit_suffix(i);
    uint t = lit_tok(i);
    uint at = slot == NONE ? NONE : lex_slot_at(slot);
    if (at != NONE && at >= tok_lo(t) && at < tok_hi(t)) set_lex_name_first(t, 1u);
}
