// Enumerates the pieces that a formatting macro writes; put_piece() counts or stores them.
//@ reads strdata.word lit.v0 lit.v1 bind.node bind.body bind.sym bind.start bind.end bind.canon sym.lo sym.len src.word
//@ reads res.body tok.lo tok.hi node.first_tok node.last_tok
#include "mir/value.glsl"
#include "lib/source.glsl"

uint str_byte(uint i) { return (strdata_word(i >> 2) >> ((i & 3u) * 8u)) & 255u; }

// Primitive types: lang functions write them, and whole slices of them.
const uint PRIMITIVES = 1u << TY_I8 | 1u << TY_I16 | 1u << TY_I32 | 1u << TY_I64 | 1u << TY_ISIZE | 1u << TY_U8 | 1u << TY_U16
    | 1u << TY_U32 | 1u << TY_U64 | 1u << TY_USIZE | 1u << TY_BOOL | 1u << TY_CHAR | 1u << TY_REF_STR | 1u << TY_F32 | 1u << TY_F64;
bool is_prim(uint t) { return t < 32u && (PRIMITIVES >> t & 1u) != 0u; }
bool thin_ref(uint t) { return is_ref(t) && ty_kind(pointee(t)) != TK_STR && ty_kind(pointee(t)) != TK_SLICE; }

uint macro_, format_string_;  // the MACRO_CALL, its format string or NONE
void put_piece(uint kind, uint lo, uint len, uint ty, uvec3 path);
void format_error(uint code, uint arg);

const uint MAX_STEPS = 6u;
const uint MAX_PARTS = 256u;

// A piece (unless `what` is PIECE_NONE), then those of a value (unless `ty` is NONE): a tuple or an array of other things
// than primitives is taken apart, depth first. False if the type is not supported.
bool put_pieces(uint what, uint lo, uint len, uint kind, uint arg, uint ty) {
    uint types[MAX_STEPS + 1u], next[MAX_STEPS + 1u];
    uint depth = 0u, parts = 0u;
    types[0] = ty;
    next[0] = 0u;
    bool lead = what != PIECE_NONE, run = lead || ty != NONE, bad = false, entering = true;
    while (run) {
        uvec3 path = uvec3(0u);
        uint t = 0u, k = 0u, count = 0u;
        bool leave = false;
        if (!lead) {
            t = types[depth];
            for (uint i = 0u; i < 8u; i++) if (thin_ref(t)) t = pointee(t);
            k = ty_kind(t);
            uint inner = is_ref(t) ? pointee(t) : t, ik = ty_kind(inner);
            bool list = (inner == t ? k == TK_ARRAY : ik == TK_SLICE) && is_prim(pointee(inner));
            count = k == TK_TUPLE ? ty_n(t) : k == TK_ARRAY ? ty_data(t) : 0u;
            what = PIECE_NONE;
            if (kind != PIECE_DEBUG || (k != TK_TUPLE && (k != TK_ARRAY || list))) {
                leave = true;
                if (is_prim(t) || (inner != t && ik == TK_STR) || (kind == PIECE_DEBUG && list)) {
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
            parts++;
        }
        if (what != PIECE_NONE) put_piece(what, lo, len, ty, path);
        if (lead) {
            lead = false;
            run = ty != NONE;
        } else if (leave) {
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
    return !bad;
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
    if (sym_len(s) != len) return false;
    uint at = sym_lo(s);
    bool same = true;
    for (uint i = 0u; i < len; i++) same = same && str_byte(lo + i) == src_byte(at + i);
    return same;
}

// What bytes [lo, lo + len) of `strdata` name: the argument `name = value` of that name, or the binding node of the
// variable that the macro call sees, with PIECE_CAPTURED (the last one before it in its body), or NONE.
uint named(uint lo, uint len) {
    uint c = macro_ - 1u, first = macro_ - node_size(macro_), found = NONE;
    uint root = res_body(macro_), a = 0u, b = n_bind;
    while (a < b) {
        uint mid = (a + b) / 2u;
        if (bind_node(mid) < macro_) a = mid + 1u;
        else b = mid;
    }
    bool run = true;
    while (run) {
        uint s = NONE, it = NONE;
        if (c != first && c != NONE) {
            if (node_kind(c) == N_MACRO_NAMED_ARG) {
                s = tok_sym(node_tok(c - 1u - node_size(c - 1u)));
                it = c;
            }
            c -= node_size(c);
        } else if (a > 0u) {
            a--;
            run = bind_node(a) >= root + 1u - node_size(root);
            if (run && bind_body(a) == root && bind_start(a) < macro_ && macro_ < bind_end(a)) {
                s = bind_sym(a);
                it = bind_node(bind_canon(a)) | PIECE_CAPTURED;
            }
        } else {
            run = false;
        }
        if (s != NONE && is_symbol(lo, len, s)) {
            found = it;
            run = false;
        }
    }
    return found;
}

// What a macro writes, in order; each stage is one round, FORMAT one for each brace of the format string.
const uint AT_LEAD = 0u, AT_BEFORE = 1u, AT_FORMAT = 2u, AT_LEFT = 3u, AT_RIGHT = 4u, AT_NEWLINE = 5u, AT_END = 6u;

// All pieces of the macro call `n` of kind `m`.
void put_macro(uint n, uint m) {
    macro_ = n;
    uint f = macro_format(m);
    if (m == MACRO_BAD) return;
    uint last = node_nth(n - 1u);
    bool format = node_role(n - 1u) == R_ARG && last >= f, equality = m == MACRO_ASSERT_EQ || m == MACRO_ASSERT_NE;
    bool todo = m == MACRO_TODO, unreachable = m == MACRO_UNREACHABLE, unimplemented = m == MACRO_UNIMPLEMENTED;
    uint lead = NONE, lead_len = 0u;
    lead = todo ? TEXT_TODO : lead;
    lead_len = todo ? TEXT_TODO_LEN : lead_len;
    lead = unimplemented ? TEXT_UNIMPLEMENTED : lead;
    lead_len = unimplemented ? TEXT_UNIMPLEMENTED_LEN : lead_len;
    lead = unreachable ? TEXT_UNREACHABLE : lead;
    lead_len = unreachable ? TEXT_UNREACHABLE_LEN : lead_len;
    if (format) {
        lead = todo ? TEXT_TODO_COLON : lead;
        lead = unimplemented ? TEXT_UNIMPLEMENTED_COLON : lead;
        lead = unreachable ? TEXT_UNREACHABLE_COLON : lead;
        lead_len += TEXT_COLON_LEN;
    } else {
        lead = m == MACRO_PANIC ? TEXT_EXPLICIT_PANIC : m == MACRO_ASSERT ? TEXT_ASSERTION_FAILED : lead;
        lead_len = m == MACRO_PANIC ? TEXT_EXPLICIT_PANIC_LEN : m == MACRO_ASSERT ? TEXT_ASSERTION_FAILED_LEN : lead_len;
    }
    lead = equality ? TEXT_ASSERT_EQ : lead;
    lead = m == MACRO_ASSERT_NE ? TEXT_ASSERT_NE : lead;
    lead_len = equality ? TEXT_ASSERT_EQ_LEN : lead_len;
    uint at = 0u, end = 0u, run_start = 0u, positional = 0u, used = 0u, error = 0u, error_arg = 0u, stage = AT_LEAD;
    bool reads = false;
    while (stage < AT_END) {
        // A text, then a value: argument number `wanted`, or that of the name [name, name_end).
        uint what = PIECE_NONE, lo = 0u, len = 0u, kind = PIECE_DEBUG, wanted = NONE, name = 0u, name_end = 0u, next_stage = stage + 1u;
        if (stage == AT_LEAD) {
            wanted = f;
            if (lead != NONE) what = PIECE_TEXT;
            lo = lead;
            len = lead_len;
        } else if (stage == AT_BEFORE) {
            if (m == MACRO_ASSERT && !format) wanted = 0u;
            if (equality && format) what = PIECE_TEXT;
            lo = TEXT_COLON;
            len = TEXT_COLON_LEN;
        } else if (stage == AT_FORMAT && reads) {
            uint c = 0u;
            bool scan = true;
            while (scan) {
                c = str_byte(at);
                scan = at < end && c != 0x7Bu && c != 0x7Du;
                if (scan) at++;
            }
            bool over = at >= end;
            if (over) c = 0u;
            uint d = at + 1u < end ? str_byte(at + 1u) : 0u;
            bool doubled = !over && c == d, argument = c == 0x7Bu && !doubled;
            // The first of two braces belongs to the text.
            uint stop = doubled ? at + 1u : at;
            if (stop > run_start) what = PIECE_LIT;
            lo = run_start;
            len = stop - run_start;
            at = at + (doubled ? 2u : 1u);
            if (doubled || argument) next_stage = stage;
            else if (!over) error = D_MIR_FORMAT_BRACE;
            if (over) {
                uint all = (2u << min(last - f, 30u)) - 2u;
                if ((used & all) != all) error = D_MIR_FORMAT_UNUSED;
            }
            if (argument) {
                uint colon = NONE, close = at;
                name = at;
                scan = true;
                while (scan) {
                    uint b = str_byte(close);
                    scan = close < end && b != 0x7Du;
                    if (scan && b == 0x3Au) colon = min(colon, close);
                    if (scan) close++;
                }
                name_end = min(colon, close);
                kind = PIECE_DISPLAY;
                while (name < name_end && str_byte(name) == 0x20u) name++;
                while (name_end > name && str_byte(name_end - 1u) == 0x20u) name_end--;
                if (colon != NONE) {
                    if (close == colon + 2u && str_byte(colon + 1u) == 0x3Fu) kind = PIECE_DEBUG;
                    else if (close != colon + 1u) error = D_MIR_FORMAT_SPEC;
                }
                if (close >= end) error = D_MIR_FORMAT_OPEN;
                uint first = str_byte(name), index = positional;
                bool digits = name < name_end && first >= 0x30u && first <= 0x39u;
                if (digits) {
                    index = 0u;
                    for (uint i = name; i < name_end; i++) index = min(index * 10u + (str_byte(i) - 0x30u), 100000u);
                } else if (name == name_end) {
                    positional++;
                }
                error_arg = index;
                if (digits) name = name_end;
                if (name == name_end) wanted = f + 1u + index;
                at = close + 1u;
            }
            run_start = at;
        } else if (stage == AT_LEFT || stage == AT_RIGHT) {
            if (equality) wanted = stage - AT_LEFT;
        } else if (stage == AT_NEWLINE) {
            if (m == MACRO_PRINTLN || m == MACRO_EPRINTLN) what = PIECE_TEXT;
            lo = TEXT_NEWLINE;
            len = TEXT_NEWLINE_LEN;
        }
        uint arg = NONE, ty = NONE, missing = D_MIR_FORMAT_MISSING;
        if (wanted != NONE) arg = macro_arg(wanted);
        if (name != name_end) {
            arg = named(name, name_end - name);
            missing = D_MIR_FORMAT_NAME;
        }
        if (stage == AT_LEAD) {
            format_string_ = arg;
            uint t = arg == NONE ? 0u : node_tok(arg), k = arg != NONE && node_kind(arg) == N_EXPR_LIT ? tok_kind(t) : 0u;
            reads = k == TOK_STR || k == TOK_RAW_STR;
            if (reads) {
                run_start = at = lit_v0(tok_sym(t));
                end = at + lit_v1(tok_sym(t));
                // One thread reads it all, and looks for each argument: lavapipe ends its loops after 65,535 turns.
                if (end - at > 32768u || last > f + 128u) {
                    error = D_MIR_FORMAT_LONG;
                    reads = false;
                }
            } else if (arg != NONE) {
                error = D_MIR_FORMAT_STRING;
            }
            arg = NONE;
        } else if (stage == AT_FORMAT) {
            if (arg == NONE && error == 0u && (wanted != NONE || name != name_end)) error = missing;
        } else if (arg != NONE && stage == AT_BEFORE) {
            what = PIECE_SRC;
            lo = tok_lo(node_first_tok(arg));
            len = tok_hi(node_last_tok(arg)) - lo;
            arg = NONE;
        } else if (arg != NONE) {
            what = PIECE_TEXT;
            lo = stage == AT_LEFT ? TEXT_LEFT : TEXT_RIGHT;
            len = TEXT_LEFT_LEN;
        }
        if (arg != NONE && error == 0u) {
            if ((arg & PIECE_CAPTURED) != 0u) {
                ty = node_ty_ty(arg & ~PIECE_CAPTURED);
            } else {
                used |= 1u << min(node_nth(arg) - f, 31u);
                arg = strip(node_kind(arg) == N_MACRO_NAMED_ARG ? arg - 1u : arg);
                ty = adjusted_type(arg);
            }
        }
        if (stage == AT_FORMAT && error != 0u) next_stage = AT_LEFT;
        if (!put_pieces(what, lo, len, kind, arg, ty)) {
            error = D_MIR_FORMAT_TYPE;
            error_arg = ty;
        }
        if (error != 0u) format_error(error, error_arg);
        error = 0u;
        error_arg = 0u;
        stage = next_stage;
    }
}
