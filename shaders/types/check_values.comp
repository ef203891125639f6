// Literals that do not fit into their types, and variables of types without a size.
//@ kinds  EXPR_LIT PAT_LIT PAT_BIND
#include "types/check.glsl"
#include "lib/source.glsl"
#include "panics/allowed.glsl"
//@ reads  lit.suffix sym.lo sym.len
//@ reads  lit.v0 lit.v1 lit.v2 lit.v3 lit.info

// A suffix that the literal cannot have, or more than 128 bits.
void malformed(uint n, uint row) {
    uint kind = tok_kind(node_tok(n));
    uint suffix = lit_suffix(row);
    uint code = D_INTEGER_TOO_LARGE;
    uint width = NONE;
    if ((lit_info(row) & LIT_BAD_SUFFIX) != 0u) {
        // `i` or `u` (of floats `f`) and digits look like a width.
        uint size = sym_len(suffix);
        uint first = src_byte(sym_lo(suffix));
        bool float_ = kind == TOK_FLOAT;
        bool wide = size > 1u && (float_ ? first == 102u : first == 105u || first == 117u);
        uint value = 0u;
        for (uint k = 1u; wide && k < size && k < 9u; k++) {
            uint c = src_byte(sym_lo(suffix) + k) - 48u;
            wide = c < 10u;
            value = value * 10u + c;
        }
        width = value;
        code = kind == TOK_INT ? wide ? D_INVALID_INT_WIDTH : D_INVALID_INT_SUFFIX
            : float_ ? wide ? D_INVALID_FLOAT_WIDTH : D_INVALID_FLOAT_SUFFIX
            : kind == TOK_CHAR ? D_SUFFIX_ON_CHAR : kind == TOK_BYTE ? D_SUFFIX_ON_BYTE
            : kind == TOK_BYTE_STR || kind == TOK_RAW_BYTE_STR ? D_SUFFIX_ON_BYTE_STRING
            : kind == TOK_C_STR || kind == TOK_RAW_C_STR ? D_SUFFIX_ON_C_STRING : D_SUFFIX_ON_STRING;
    }
    report(n, code, suffix, width, 0u);
}

// A literal that its type cannot hold. The sign stands outside.
void literal(uint n) {
    uint row = tok_sym(node_tok(n));
    uint t = node_ty_ty(n);
    if (row != NONE && (lit_info(row) & (LIT_BAD_SUFFIX | LIT_OVERFLOW)) != 0u) {
        malformed(n, row);
        return;
    }
    if (row == NONE || kind_of(t) == TK_ERROR) return;
    bool pattern = node_kind(n) == N_PAT_LIT;
    if (ty_kind(t) == TK_FLOAT) {
        bool f32_ = t == TY_F32;
        bool infinite = tok_kind(node_tok(n)) != TOK_INT || (lit_info(row) & LIT_FLOAT) != 0u;
        infinite = infinite && (f32_ ? lit_v2(row) == 0x7F800000u : lit_v1(row) == 0x7FF00000u && lit_v0(row) == 0u);
        if (infinite && !allowed(n, SYM_overflowing_literals)) report(n, D_LITERAL_RANGE, t, n, 0u);
        return;
    }
    if (ty_kind(t) != TK_INT || tok_kind(node_tok(n)) != TOK_INT) return;
    uint bits = ty_data(t) & 0xFFu;
    bool signed_ = (ty_data(t) & TY_SIGNED) != 0u;
    if (bits > 64u) return;
    uint outer = outer_of(n);
    bool negative = pattern ? (node_data(n) & PAT_NEG) != 0u
        : outer != NONE && node_kind(outer) == N_EXPR_UNARY && node_data(outer) == UNOP_NEG;
    uint lo = lit_v0(row);
    uint hi = lit_v1(row);
    // Largest value of each word; of negative ones the magnitude.
    uint width = bits - (signed_ ? 1u : 0u);
    uint max_lo = width >= 32u ? 0xFFFFFFFFu : (1u << width) - 1u;
    uint max_hi = width > 32u ? (width == 64u ? 0xFFFFFFFFu : (1u << (width - 32u)) - 1u) : 0u;
    bool fits = lit_v2(row) == 0u && lit_v3(row) == 0u && (hi < max_hi || (hi == max_hi && lo <= max_lo));
    if (signed_ && negative && !fits) {
        bool least = lit_v2(row) == 0u && lit_v3(row) == 0u
            && lo == (width >= 32u ? 0u : 1u << width) && hi == (width >= 32u ? 1u << (width - 32u) : 0u);
        fits = least;
    }
    // Other bases write bit patterns; rustc rejects those too, with another note.
    uint at = negative && !pattern && node_kind(outer) == N_EXPR_UNARY && signed_ ? outer : n;
    if (!fits && !allowed(n, SYM_overflowing_literals)) report(n, D_LITERAL_RANGE, lo_of(at), hi_of(at), t, at, negative ? n | 0x80000000u : n, NONE, 0u);
}

void run(uint n) {
    uint kind = node_kind(n);
    if (kind == N_EXPR_LIT || kind == N_PAT_LIT) literal(n);
    if (kind != N_PAT_BIND) return;
    uint t = node_ty_ty(n);
    if (kind_of(t) == TK_STR || kind_of(t) == TK_SLICE) report(n, D_UNSIZED_LOCAL, t, 0u, 0u);
}
