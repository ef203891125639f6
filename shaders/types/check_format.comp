// Arguments of formatting macros: types that have no text form.
//@ kinds  MACRO_CALL
#include "types/check.glsl"
#include "types/derive.glsl"
//@ reads def.node
//@ reads  lit.v0 lit.v1 strdata.word

bool simple(uint t) {
    uint k = kind_of(t);
    while (k == TK_REF || k == TK_REF_MUT) {
        t = ty_arg_ty(ty_arg(t));
        k = kind_of(t);
    }
    return k == TK_ERROR || k == TK_NEVER || k == TK_INT || k == TK_FLOAT || k == TK_BOOL || k == TK_CHAR || k == TK_STR;
}

void run(uint n) {
    uint kind = node_kind(n);
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
    // Where the text stands in the source, if no escape makes it differ from that.
    uint mark = node_tok(text);
    bool plain = tok_kind(mark) == TOK_STR && tok_hi(mark) - tok_lo(mark) == lit_v1(row) + 2u;
    uint source = tok_lo(mark) + 1u - at;
    while (at < end) {
        uint c = (strdata_word(at >> 2) >> ((at & 3u) * 8u)) & 255u;
        uint d = at + 1u < end ? (strdata_word((at + 1u) >> 2) >> (((at + 1u) & 3u) * 8u)) & 255u : 0u;
        at++;
        if (c == 123u && d == 123u) {
            at++;
        } else if (c == 123u && (d == 125u || d == 58u)) {
            // The last character of the specification tells the trait.
            uint last = 0u;
            uint open_ = at - 1u;
            uint e = d;
            while (at < end && e != 125u) {
                last = e;
                at++;
                e = (strdata_word(at >> 2) >> ((at & 3u) * 8u)) & 255u;
            }
            bool debug = last == 63u;
            bool other = last >= 65u;
            uint arg = child_nth(n, R_ARG, next);
            if (arg != NONE) {
                uint t = node_ty_ty(arg);
                while (kind_of(t) == TK_REF || kind_of(t) == TK_REF_MUT) t = ty_arg_ty(ty_arg(t));
                bool adt = kind_of(t) == TK_ADT;
                bool derived = debug && adt && derives(def_node(ty_data(t)), SYM_Debug);
                uint from = plain ? source + open_ : NONE;
                uint code = debug && adt && !derived && C[CTL_TYPES_TRAITS] == 0u ? D_NO_DEBUG
                    : !debug && !other && !simple(t) && !(adt && C[CTL_TYPES_TRAITS] != 0u) ? D_NO_DISPLAY : 0u;
                if (code != 0u) report(arg, code, lo_of(arg), hi_of(arg), VAR_BIT | (3u * arg), 0u, 0u, from, source + at + 1u);
            }
            next++;
        }
    }
}
