// `#[repr(C)]`, `#[repr(align(..))]`: how the fields of a type are laid out. Also inside of a `cfg_attr` that holds.
//@ kinds  ATTR
//@ reads  node.kind node.data node.tok node.last_tok node.parent node.role node.size tok.sym tok.kind rnode.defs lit.v0 lit.v1
//@ writes def.flags

// Tokens of an attribute that are looked at.
const uint MOST = 128u;

void run(uint n) {
    uint p = node_parent(n);
    if (node_size(n) != 2u || node_role(n - 1u) != R_PATH || p == NONE) return;
    uint kind = node_kind(p), t = node_tok(n - 1u), sym = tok_sym(t);
    bool holds = sym == SYM_repr || (sym == SYM_cfg_attr && (node_data(n) & CFG_TRUE) != 0u);
    if (!holds || (kind != N_ITEM_STRUCT && kind != N_ITEM_UNION && kind != N_ITEM_ENUM)) return;
    uint end = min(node_last_tok(n), t + MOST), bits = 0u;
    bool open = false, align_ = false;
    while (t < end) {
        uint k = tok_kind(t);
        sym = tok_sym(t);
        if (k == TOK_IDENT) {
            if (tok_kind(t + 1u) == TOK_OPEN_PAREN) open = sym == SYM_repr || (open && (sym == SYM_align || sym == SYM_packed));
            if (open && sym == SYM_C) bits |= DEFF_REPR_C;
            align_ = open && sym == SYM_align;
        } else if (k == TOK_INT && align_) {
            uint to = lit_v1(sym) == 0u ? lit_v0(sym) : 0u;
            bool power = to != 0u && (to & (to - 1u)) == 0u && to <= 0x20000000u;
            if (power) bits |= uint(findMSB(to)) << DEFF_ALIGN;
            align_ = false;
        }
        t++;
    }
    if (bits != 0u) atomicOr(H[at_def_flags(rnode_defs(p))], bits);
}
