// `#[repr(..)]`: how the fields of a type are laid out, and the type of an enum's tag. Also inside of a `cfg_attr` that holds.
//@ kinds  ATTR
//@ reads  node.kind node.data node.tok node.last_tok node.parent node.role node.size tok.sym tok.kind rnode.defs tok.lo tok.hi lit.v0 lit.v1
//@ writes def.flags
#include "lib/diag.glsl"

// Tokens of an attribute that are looked at.
const uint MOST = 128u;

void run(uint n) {
    uint p = node_parent(n);
    if (node_size(n) != 2u || node_role(n - 1u) != R_PATH || p == NONE) return;
    uint kind = node_kind(p), t = node_tok(n - 1u), sym = tok_sym(t);
    bool holds = sym == SYM_repr || (sym == SYM_cfg_attr && (node_data(n) & CFG_TRUE) != 0u);
    if (!holds || (kind != N_ITEM_STRUCT && kind != N_ITEM_UNION && kind != N_ITEM_ENUM)) return;
    uint end = min(node_last_tok(n), t + MOST), bits = 0u;
    bool open = false, align_ = false, packed_ = false;
    while (t < end) {
        uint k = tok_kind(t);
        sym = tok_sym(t);
        if (k == TOK_IDENT) {
            if (tok_kind(t + 1u) == TOK_OPEN_PAREN) open = sym == SYM_repr || (open && (sym == SYM_align || sym == SYM_packed));
            if (open && sym == SYM_C) bits |= DEFF_REPR_C;
            align_ = open && sym == SYM_align;
            packed_ = open && sym == SYM_packed;
            if (open && sym >= SYM_i8 && sym - SYM_i8 <= PRIM_USIZE) bits |= (sym - SYM_i8 + 1u) << DEFF_INT;
            if (packed_ && tok_kind(t + 1u) != TOK_OPEN_PAREN) bits |= 1u << DEFF_PACKED;
        } else if (k == TOK_INT && packed_) {
            uint to = lit_v1(sym) == 0u ? lit_v0(sym) : 16u;
            bits |= uint(findMSB(clamp(to, 1u, 16u)) + 1) << DEFF_PACKED;
            packed_ = false;
        } else if (k == TOK_INT && align_) {
            uint to = lit_v1(sym) == 0u ? lit_v0(sym) : 0u;
            bool power = to != 0u && (to & (to - 1u)) == 0u && to <= 0x20000000u;
            if (power) bits |= uint(findMSB(to)) << DEFF_ALIGN;
            align_ = false;
        }
        t++;
    }
    // Code for kernels loads and stores whole words at their addresses; frames are aligned to 16 bytes.
    uint packing = (bits >> DEFF_PACKED) & 7u;
    bool split = packing != 0u && packing < 4u && C[CTL_TARGET] != TARGET_X86_64, large = ((bits >> DEFF_ALIGN) & 31u) > 4u;
    if (split || large) diag(large ? D_REPR_ALIGN : D_REPR_PACKED, tok_lo(node_tok(n)), tok_hi(node_last_tok(n)), 0u);
    if (bits != 0u) atomicOr(H[at_def_flags(rnode_defs(p))], bits);
}
