// Enumerates the pieces that a formatting macro writes; put_piece() counts or stores them.
//@ reads strdata.word lit.v0 lit.v1 bind.node bind.body bind.sym bind.start bind.end bind.canon sym.lo sym.len src.word
//@ reads res.body tok.lo tok.hi node.first_tok node.last_tok
#include "mir/value.glsl"
#include "lib/source.glsl"

uint str_byte(uint i) { return (strdata_word(i >> 2) >> ((i & 3u) * 8u)) & 255u; }

// Index of a primitive type among the lang functions of a kind, or NONE.
uint prim_index(uint t) {
    return t == TY_I8 ? 0u : t == TY_I16 ? 1u : t == TY_I32 ? 2u : t == TY_I64 ? 3u : t == TY_ISIZE ? 4u : t == TY_U8 ? 5u
        : t == TY_U16 ? 6u : t == TY_U32 ? 7u : t == TY_U64 ? 8u : t == TY_USIZE ? 9u : t == TY_BOOL ? 10u : t == TY_CHAR ? 11u
        : t == TY_REF_STR ? 12u : t == TY_F32 ? 13u : t == TY_F64 ? 14u : NONE;
}
bool thin_ref(uint t) { return is_ref(t) && ty_kind(pointee(t)) != TK_STR && ty_kind(pointee(t)) != TK_SLICE; }
bool str_ref(uint t) { return is_ref(t) && ty_kind(pointee(t)) == TK_STR; }
// Elements that a lang function writes a whole slice of.
bool prim_list(uint t) {
    uint k = ty_kind(t);
    return (k == TK_ARRAY || (is_ref(t) && ty_kind(pointee(t)) == TK_SLICE))
        && prim_index(ty_arg_ty(ty_arg(k == TK_ARRAY ? t : pointee(t)))) != NONE;
}

uint macro_;
void put_piece(uint kind, uint lo, uint len, uint ty, uvec3 path);
void format_error(uint code, uint arg);

void put_text(uint lo, uint len) { put_piece(PIECE_TEXT, lo, len, 0u, uvec3(0u)); }

const uint MAX_STEPS = 6u;
const uint MAX_PARTS = 256u;

// Pieces of a value: a tuple or an array of other things than primitives is taken apart, depth first.
void put_value(uint kind, uint arg, uint ty) {
    uint types[MAX_STEPS + 1u], next[MAX_STEPS + 1u];
    uint depth = 0u, parts = 0u;
    types[0] = ty;
    next[0] = 0u;
    bool run = ty != NONE, bad = false, entering = true;
    while (run) {
        uint t = types[depth];
        for (uint i = 0u; i < 8u; i++) if (thin_ref(t)) t = pointee(t);
        uint k = ty_kind(t), count = k == TK_TUPLE ? ty_n(t) : k == TK_ARRAY ? ty_data(t) : 0u;
        bool compound = kind == PIECE_DEBUG && (k == TK_TUPLE || (k == TK_ARRAY && !prim_list(t)));
        uint what = PIECE_NONE, lo = 0u, len = 0u;
        uvec3 path = uvec3(0u);
        bool leave = false;
        if (!compound) {
            leave = true;
            if (prim_index(t) != NONE || str_ref(t) || (kind == PIECE_DEBUG && prim_list(t))) {
                for (uint i = 0u; i < depth; i++) {
                    uint step_ = (next[i] - 1u) << (16u * (i & 1u));
                    if (i < 2u) path.x |= step_;
                    else if (i < 4u) path.y |= step_;
                    else path.z |= step_;
                }
                what = kind;
                lo = arg;
                len = depth;
            } else {
                bad = k != TK_NEVER && k != TK_ERROR;
            }
        } else {
            what = PIECE_TEXT;
            if (count == 0u) {
                lo = k == TK_TUPLE ? TEXT_UNIT : TEXT_EMPTY;
                len = 2u;
                leave = true;
            } else if (entering) {
                lo = k == TK_TUPLE ? TEXT_OPEN_PAREN : TEXT_OPEN_BRACKET;
                len = 1u;
            } else if (next[depth] < count) {
                lo = TEXT_COMMA;
                len = TEXT_COMMA_LEN;
            } else {
                lo = k == TK_ARRAY ? TEXT_CLOSE_BRACKET : count == 1u ? TEXT_CLOSE_PAREN_ONE : TEXT_CLOSE_PAREN;
                len = k == TK_TUPLE && count == 1u ? 2u : 1u;
                leave = true;
            }
        }
        if (what != PIECE_NONE) put_piece(what, lo, len, ty, path);
        parts++;
        if (leave) {
            run = depth > 0u;
            if (run) depth--;
            entering = false;
        } else {
            bad = bad || depth == MAX_STEPS || count > 65535u || parts > MAX_PARTS;
            uint child_ = next[depth];
            next[depth] = child_ + 1u;
            if (depth < MAX_STEPS) depth++;
            types[depth] = ty_arg_ty(ty_arg(t) + (k == TK_TUPLE ? child_ : 0u));
            next[depth] = 0u;
            entering = true;
        }
        run = run && !bad;
    }
    if (bad) format_error(D_MIR_FORMAT_TYPE, ty);
}

// Argument number `k` of the macro call, or NONE.
uint macro_arg(uint k) {
    uint c = macro_ - 1u, first = macro_ - node_size(macro_), found = NONE;
    while (c != first && c != NONE && found == NONE) {
        if (node_role(c) == R_ARG && node_nth(c) == k) found = c;
        c -= node_size(c);
    }
    return found;
}

// Whether bytes [lo, lo + len) of `strdata` are symbol `s`.
bool is_symbol(uint lo, uint len, uint s) {
    if (s == NONE || sym_len(s) != len) return false;
    uint at = sym_lo(s);
    bool same = true;
    for (uint i = 0u; i < len; i++) same = same && str_byte(lo + i) == src_byte(at + i);
    return same;
}

// Argument `name = value` of that name; NONE if there is none.
uint named_arg(uint lo, uint len) {
    uint c = macro_ - 1u, first = macro_ - node_size(macro_), found = NONE;
    while (c != first && c != NONE && found == NONE) {
        if (node_kind(c) == N_MACRO_NAMED_ARG && is_symbol(lo, len, tok_sym(node_tok(c - 1u - node_size(c - 1u))))) found = c;
        c -= node_size(c);
    }
    return found;
}

// Binding node of the variable of that name that the macro call sees, or NONE: the last one before it in its body.
uint captured(uint lo, uint len) {
    uint root = res_body(macro_), a = 0u, b = n_bind, found = NONE;
    while (a < b) {
        uint mid = (a + b) / 2u;
        if (bind_node(mid) < macro_) a = mid + 1u;
        else b = mid;
    }
    while (a > 0u && found == NONE) {
        a--;
        if (bind_node(a) < root + 1u - node_size(root)) a = 0u;
        else if (bind_body(a) == root && bind_start(a) < macro_ && macro_ < bind_end(a) && is_symbol(lo, len, bind_sym(a)))
            found = bind_node(bind_canon(a));
    }
    return found;
}

// Pieces of the format string (argument number `f`).
void put_format(uint f) {
    uint literal_ = macro_arg(f);
    if (literal_ == NONE) return;
    uint t = node_tok(literal_), k = node_kind(literal_) == N_EXPR_LIT ? tok_kind(t) : 0u;
    if (k != TOK_STR && k != TOK_RAW_STR) {
        format_error(D_MIR_FORMAT_STRING, 0u);
        return;
    }
    uint at = lit_v0(tok_sym(t)), end = at + lit_v1(tok_sym(t)), run_start = at, positional = 0u, used = 0u;
    bool ok = true;
    while (at < end && ok) {
        uint c = str_byte(at), d = at + 1u < end ? str_byte(at + 1u) : 0u;
        if (c != 0x7Bu && c != 0x7Du) {
            at++;
        } else {
            bool doubled = c == d, argument = c == 0x7Bu && !doubled;
            // The first of two braces belongs to the text.
            uint stop = doubled ? at + 1u : at;
            if (stop > run_start) put_piece(PIECE_LIT, run_start, stop - run_start, 0u, uvec3(0u));
            at = at + (doubled ? 2u : 1u);
            if (!argument && !doubled) {
                format_error(D_MIR_FORMAT_BRACE, 0u);
                ok = false;
            }
            if (argument) {
                uint name = at, colon = NONE, close = at;
                while (close < end && str_byte(close) != 0x7Du) {
                    if (str_byte(close) == 0x3Au && colon == NONE) colon = close;
                    close++;
                }
                uint name_end = colon == NONE ? close : colon, kind = PIECE_DISPLAY, arg = NONE, code = 0u;
                while (name < name_end && str_byte(name) == 0x20u) name++;
                while (name_end > name && str_byte(name_end - 1u) == 0x20u) name_end--;
                if (colon != NONE) {
                    if (close == colon + 2u && str_byte(colon + 1u) == 0x3Fu) kind = PIECE_DEBUG;
                    else if (close != colon + 1u) code = D_MIR_FORMAT_SPEC;
                }
                uint first = str_byte(name), index = positional;
                if (close >= end) code = D_MIR_FORMAT_OPEN;
                bool digits = first >= 0x30u && first <= 0x39u;
                if (name == name_end || digits) {
                    if (digits) {
                        index = 0u;
                        for (uint i = name; i < name_end; i++) index = min(index * 10u + (str_byte(i) - 0x30u), 100000u);
                    } else {
                        positional++;
                    }
                    arg = macro_arg(f + 1u + index);
                    if (arg == NONE && code == 0u) code = D_MIR_FORMAT_MISSING;
                } else {
                    arg = named_arg(name, name_end - name);
                    if (arg == NONE) {
                        uint b = captured(name, name_end - name);
                        if (b != NONE) arg = b | PIECE_CAPTURED;
                        else if (code == 0u) code = D_MIR_FORMAT_NAME;
                    }
                }
                if (arg != NONE && (arg & PIECE_CAPTURED) == 0u) {
                    used |= 1u << min(node_nth(arg) - f, 31u);
                    arg = strip(node_kind(arg) == N_MACRO_NAMED_ARG ? arg - 1u : arg);
                }
                if (code != 0u) {
                    format_error(code, index);
                    ok = false;
                } else {
                    put_value(kind, arg, (arg & PIECE_CAPTURED) != 0u ? node_ty_ty(arg & ~PIECE_CAPTURED) : adjusted_type(arg));
                }
                at = close + 1u;
            }
            run_start = at;
        }
    }
    if (ok && end > run_start) put_piece(PIECE_LIT, run_start, end - run_start, 0u, uvec3(0u));
    uint last = macro_ - 1u;
    if (ok && node_role(last) == R_ARG) {
        uint extra = node_nth(last) - f;
        for (uint i = 1u; i <= min(extra, 30u); i++)
            if ((used & (1u << i)) == 0u && ok) {
                format_error(D_MIR_FORMAT_UNUSED, 0u);
                ok = false;
            }
    }
}

// All pieces of the macro call `n`.
void put_macro(uint n) {
    macro_ = n;
    uint m = macro_kind(n), f = macro_format(m);
    bool format = node_role(n - 1u) == R_ARG && node_nth(n - 1u) >= f;
    uint lo = NONE, len = 0u;
    if (m == MACRO_BAD) return;
    if (m == MACRO_PANIC && !format) { lo = TEXT_EXPLICIT_PANIC; len = TEXT_EXPLICIT_PANIC_LEN; }
    if (m == MACRO_TODO) { lo = format ? TEXT_TODO_COLON : TEXT_TODO; len = format ? TEXT_TODO_COLON_LEN : TEXT_TODO_LEN; }
    if (m == MACRO_UNIMPLEMENTED) {
        lo = format ? TEXT_UNIMPLEMENTED_COLON : TEXT_UNIMPLEMENTED;
        len = format ? TEXT_UNIMPLEMENTED_COLON_LEN : TEXT_UNIMPLEMENTED_LEN;
    }
    if (m == MACRO_UNREACHABLE) {
        lo = format ? TEXT_UNREACHABLE_COLON : TEXT_UNREACHABLE;
        len = format ? TEXT_UNREACHABLE_COLON_LEN : TEXT_UNREACHABLE_LEN;
    }
    if (m == MACRO_ASSERT && !format) { lo = TEXT_ASSERTION_FAILED; len = TEXT_ASSERTION_FAILED_LEN; }
    bool equality = m == MACRO_ASSERT_EQ || m == MACRO_ASSERT_NE;
    if (equality) {
        lo = m == MACRO_ASSERT_EQ ? TEXT_ASSERT_EQ : TEXT_ASSERT_NE;
        len = TEXT_ASSERT_EQ_LEN;
    }
    if (lo != NONE) put_text(lo, len);
    if (m == MACRO_ASSERT && !format) {
        uint c = macro_arg(0u);
        if (c != NONE) {
            uint from = tok_lo(node_first_tok(c));
            put_piece(PIECE_SRC, from, tok_hi(node_last_tok(c)) - from, 0u, uvec3(0u));
        }
    }
    if (equality && format) put_text(TEXT_COLON, TEXT_COLON_LEN);
    put_format(f);
    for (uint side = 0u; side < 2u; side++) {
        uint c = equality ? macro_arg(side) : NONE;
        if (c != NONE) {
            put_text(side == 0u ? TEXT_LEFT : TEXT_RIGHT, TEXT_LEFT_LEN);
            put_value(PIECE_DEBUG, strip(c), adjusted_type(strip(c)));
        }
    }
    if (m == MACRO_PRINTLN || m == MACRO_EPRINTLN) put_text(TEXT_NEWLINE, TEXT_NEWLINE_LEN);
}
