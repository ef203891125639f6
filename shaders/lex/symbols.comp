// Gives ids to symbols by the place where they occur first; the fixed names stand before all files. A
// name ends where the next token starts.
//@ share  4
//@ rows   lex_new
//@ reads  lex_new.slot lex_slot.at lex_first.word lex_group.rank lex_bits.word
//@ writes lex_slot.sym sym.lo sym.len
//@ consts symbol_seeds
void run(uint i) {
    uint slot = lex_new_slot(i);
    uint at = lex_slot_at(slot);
    uint g = at >> LEX_GROUP_SHIFT;
    uint id = lex_group_rank(g);
    uint last = at >> 5;
    uint w = g << (LEX_GROUP_SHIFT - 5u);
    while (w < last) {
        id += uint(bitCount(lex_first_word(w)));
        w++;
    }
    id += uint(bitCount(lex_first_word(last) & ((1u << (at & 31u)) - 1u)));
    bool fixed_ = id < SYM_FIXED;
    uint b = (at + 1u) >> 4;
    uint bits = fixed_ ? 1u : lex_bits_word(b) & (0xFFFFFFFFu << (((at + 1u) & 15u) * 2u));
    while (bits == 0u && b < n_lex_bits) {
        b++;
        bits = lex_bits_word(b);
    }
    uint end = (b << 4) + (uint(findLSB(bits)) >> 1);
    set_lex_slot_sym(slot, id);
    set_sym_lo(id, at);
    set_sym_len(id, fixed_ ? k_symbol_seeds(2u * id + 1u) : end - at);
}
