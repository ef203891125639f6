// Gives symbol ids to the names that occur for the first time: fixed names, then source order.
//@ rows   tok
//@ reads  tok.kind tok.lo tok.hi tok.sym lit.suffix lex_name.first lex_slot.at
//@ writes lex_slot.sym sym.lo sym.len
void run(uint i) {
    uint rank = lex_name_first(i);
    uint next = i + 1u < n_tok ? lex_name_first(i + 1u) : C[CTL_LEX_NAMES];
    bool first = next != rank;
    uint kind = tok_kind(i);
    bool suffix = kind >= TOK_INT && kind <= TOK_RAW_C_STR;
    uint slot = first ? tok_sym(i) : 0u;
    if (first && suffix) slot = lit_suffix(slot);
    if (first) {
        uint lo = lex_slot_at(slot);
        set_lex_slot_sym(slot, SYM_FIXED + rank);
        set_sym_lo(SYM_FIXED + rank, lo);
        set_sym_len(SYM_FIXED + rank, tok_hi(i) - lo);
    }
}
