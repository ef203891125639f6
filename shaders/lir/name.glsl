// Name of a function: the path of its definition, as `std::fmt::write_str` or `shapes::Circle::area`.
//@ reads def.sym def.parent def.kind def.flags def.ty sym.lo sym.len node.tok tok.lo tok.hi

// Text of one segment: bytes of `src`. Crate roots have none, but the library's is `std`.
uint text_lo, text_len;
void segment(uint d) {
    uint s = def_sym(d);
    text_len = 0u;
    text_lo = 0u;
    if (s == NONE && (def_flags(d) & (DEFF_CRATE | DEFF_LIBRARY)) == (DEFF_CRATE | DEFF_LIBRARY)) s = SYM_std;
    if (s != NONE) {
        text_lo = sym_lo(s);
        text_len = sym_len(s);
    } else if (def_kind(d) == DEF_IMPL && def_ty(d) != NONE) {
        uint t = node_tok(def_ty(d));
        text_lo = tok_lo(t);
        text_len = tok_hi(t) - text_lo;
    }
}
