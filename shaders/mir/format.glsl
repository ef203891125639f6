// Enumerates the pieces that a formatting macro writes; put_piece() counts or stores them.
//@ reads lit.v0 lit.v1 def.kind def_ty.ty
//@ reads tok.lo tok.hi node.first_tok node.last_tok
#include "mir/value.glsl"
#include "mir/composite.glsl"

#include "mir/format_args.glsl"

uint format_string_;  // the format string, or NONE
void put_piece(uint kind, uint lo, uint len, uint ty, uint spec);
void format_error(uint code, uint arg);

// Bytes of `strdata` with the specification of the value that comes next; specs.comp reads them.
uint spec_lo, spec_len;
// Number of the argument that its `.*` is, or NONE.
uint spec_star;

// A piece (unless `what` is PIECE_NONE), then a value of kind `kind` (unless `ty` is NONE). False if its type is not supported.
bool put_pieces(uint what, uint lo, uint len, uint kind, uint arg, uint ty) {
    uint t = ty == NONE ? NONE : behind_type(ty), k = t == NONE ? TK_ERROR : ty_kind(t);
    bool value = k != TK_ERROR && k != TK_NEVER;
    bool good = !value || prim_index(t) != NONE || (kind != PIECE_DISPLAY && (composite(t) || t == TY_UNIT));
    for (uint i = 0u; i < 2u; i++)
        if (i == 0u ? what != PIECE_NONE : value && good) put_piece(i == 0u ? what : kind, i == 0u ? lo : arg, len, ty, i == 0u ? 0u : spec_len);
    return good;
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
    uint at = 0u, end = 0u, run_start = 0u, positional = 0u, error = 0u, error_arg = 0u, stage = AT_LEAD;
    bool reads = false;
    while (stage < AT_END) {
        // A text, then a value: argument number `wanted`, or that of the name [name, name_end).
        spec_len = 0u;
        spec_star = NONE;
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
                    bool debug = close > colon + 1u && str_byte(close - 1u) == 0x3Fu;
                    kind = !debug ? PIECE_DISPLAY : close == colon + 3u && str_byte(colon + 1u) == 0x23u ? PIECE_PRETTY : PIECE_DEBUG;
                    spec_lo = colon + 1u;
                    spec_len = kind == PIECE_PRETTY || (debug && close == colon + 2u) ? 0u : close - spec_lo;
                    for (uint k = colon + 1u; k + 1u < close; k++)
                        if (str_byte(k) == 0x2Eu && str_byte(k + 1u) == 0x2Au) spec_star = positional++;
                }
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
        uint arg = NONE, ty = NONE;
        if (wanted != NONE) arg = macro_arg(wanted);
        if (name != name_end) {
            arg = named(name);
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
            }
            arg = NONE;
        } else if (stage == AT_FORMAT) {
            // A missing argument was told (resolve/report_formats.comp).
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
            } else if ((arg & PIECE_ITEM) != 0u) {
                uint d = arg & ~PIECE_ITEM;
                ty = def_kind(d) == DEF_CONST || def_kind(d) == DEF_STATIC ? def_ty_ty(d) : TY_STR;
                if (ty == TY_STR) error = D_MIR_FORMAT_ITEM;
            } else {
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
