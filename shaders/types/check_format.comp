// Arguments of formatting macros: types that have no text form; literals that do not fit; values without a size.
//@ rows   node
#include "types/check.glsl"
//@ reads  lit.v0 lit.v1 lit.v2 lit.v3 strdata.word lit.info

bool simple(uint t) {
    uint k = kind_of(t);
    while (k == TK_REF || k == TK_REF_MUT) {
        t = ty_arg_ty(ty_arg(t));
        k = kind_of(t);
    }
    return k == TK_ERROR || k == TK_NEVER || k == TK_INT || k == TK_FLOAT || k == TK_BOOL || k == TK_CHAR || k == TK_STR;
}

// A literal that its type cannot hold. The sign stands outside.
void literal(uint n) {
    uint row = tok_sym(node_tok(n));
    uint t = node_ty_ty(n);
    if (row == NONE || kind_of(t) == TK_ERROR) return;
    bool pattern = node_kind(n) == N_PAT_LIT;
    if (ty_kind(t) == TK_FLOAT) {
        bool f32_ = t == TY_F32;
        bool infinite = tok_kind(node_tok(n)) != TOK_INT || (lit_info(row) & LIT_FLOAT) != 0u;
        infinite = infinite && (f32_ ? lit_v2(row) == 0x7F800000u : lit_v1(row) == 0x7FF00000u && lit_v0(row) == 0u);
        if (infinite) report(n, D_LITERAL_RANGE, t, node_tok(n), 0u);
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
    if (!fits) report(n, D_LITERAL_RANGE, lo_of(at), hi_of(at), t, at, 0u, NONE, 0u);
}

void run(uint n) {
    uint kind = node_kind(n);
    if (kind == N_EXPR_LIT || kind == N_PAT_LIT) {
        literal(n);
        return;
    }
    if (kind == N_PAT_BIND) {
        uint t = node_ty_ty(n);
        if (kind_of(t) == TK_STR || kind_of(t) == TK_SLICE) report(n, D_UNSIZED_LOCAL, t, 0u, 0u);
        return;
    }
    if (kind != N_MACRO_CALL) return;
    uint path = child(n, R_PATH);
    uint sym = path == NONE ? NONE : node_sym(path);
    uint format = NONE;
    switch (sym) {
        case SYM_println:
        case SYM_print:
        case SYM_eprintln:
        case SYM_eprint:
        case SYM_panic:
        case SYM_unreachable:
        case SYM_todo:
        case SYM_unimplemented: format = 0u; break;
        default: break;
    }
    if (format == NONE) return;
    uint text = child_nth(n, R_ARG, format);
    if (text == NONE || node_kind(text) != N_EXPR_LIT) return;
    uint row = tok_sym(node_tok(text));
    if (row == NONE || (tok_kind(node_tok(text)) != TOK_STR && tok_kind(node_tok(text)) != TOK_RAW_STR)) return;
    // Placeholders without a name or number take the arguments in order.
    uint at = lit_v0(row);
    uint end = at + lit_v1(row);
    uint next = format + 1u;
    while (at < end) {
        uint c = (strdata_word(at >> 2) >> ((at & 3u) * 8u)) & 255u;
        uint d = at + 1u < end ? (strdata_word((at + 1u) >> 2) >> (((at + 1u) & 3u) * 8u)) & 255u : 0u;
        at++;
        if (c == 123u && d == 123u) {
            at++;
        } else if (c == 123u && (d == 125u || d == 58u)) {
            uint e = at + 1u < end ? (strdata_word((at + 1u) >> 2) >> (((at + 1u) & 3u) * 8u)) & 255u : 0u;
            bool debug = d == 58u && e == 63u;
            uint arg = child_nth(n, R_ARG, next);
            if (arg != NONE) {
                uint t = node_ty_ty(arg);
                while (kind_of(t) == TK_REF || kind_of(t) == TK_REF_MUT) t = ty_arg_ty(ty_arg(t));
                if (!debug && !simple(t)) report(arg, D_NO_DISPLAY, t, 0u, 0u);
                if (debug && kind_of(t) == TK_ADT) report(arg, D_NO_DEBUG, t, 0u, 0u);
            }
            next++;
        }
    }
}
