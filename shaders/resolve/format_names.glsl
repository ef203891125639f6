// Names in format strings: `{name}`, `{name:?}`.
//@ reads strdata.word lit.v0 lit.v1 tok.kind
#include "resolve/tree.glsl"

uint str_byte(uint i) { return (strdata_word(i >> 2) >> ((i & 3u) * 8u)) & 255u; }

// Number of the argument that is the format string of macro `sym`, or NONE.
uint format_index(uint sym) {
    switch (sym) {
        case SYM_println:
        case SYM_print:
        case SYM_eprintln:
        case SYM_eprint:
        case SYM_panic:
        case SYM_unreachable:
        case SYM_todo:
        case SYM_unimplemented: return 0u;
        case SYM_assert:
        case SYM_debug_assert: return 1u;
        case SYM_assert_eq:
        case SYM_assert_ne:
        case SYM_debug_assert_eq:
        case SYM_debug_assert_ne: return 2u;
        default: return NONE;
    }
}

// Token of the format string of the macro call whose path is node `path`, or NONE.
uint format_token(uint path) {
    uint n = node_parent(path), want = node_role(path) == R_PATH && kind_of(n) == N_MACRO_CALL ? format_index(name_of(path)) : NONE;
    uint found = NONE, c = n - 1u, begin = want == NONE ? 0u : first_of(n);
    bool run = want != NONE;
    while (run) {
        if (node_role(c) == R_ARG && node_nth(c) == want && node_kind(c) == N_EXPR_LIT) found = node_tok(c);
        run = found == NONE && first_of(c) > begin;
        if (run) c -= node_size(c);
    }
    if (found == NONE) return NONE;
    uint k = tok_kind(found);
    return (k == TOK_STR || k == TOK_RAW_STR) && tok_sym(found) != NONE ? found : NONE;
}

void put_name(uint lo, uint len);

// Longer strings are refused later; one thread reads each.
const uint MAX_FORMAT = 32768u;

bool word_byte(uint c) { return (c >= 0x30u && c <= 0x39u) || ((c | 32u) >= 0x61u && (c | 32u) <= 0x7Au) || c == 0x5Fu || c >= 0x80u; }
bool digit_byte(uint c) { return c >= 0x30u && c <= 0x39u; }

// First byte of what stands before the `$` at byte `at` of a specification that begins at byte `lo`; a 0 before it is a flag.
uint before_dollar(uint lo, uint at) {
    uint b = at;
    while (b > lo && word_byte(str_byte(b - 1u))) b--;
    return b + 1u < at && str_byte(b) == 0x30u ? b + 1u : b;
}

// Calls put_name() for each name in the format string at token `t`.
void put_names(uint t) {
    uint at = lit_v0(tok_sym(t)), end = at + lit_v1(tok_sym(t));
    if (end - at > MAX_FORMAT) return;
    uint name = NONE;  // start of what stands between `{` and `:` or `}`
    uint spec = NONE;  // start of the specification behind `:`
    while (at < end) {
        uint c = str_byte(at), next = at + 1u < end ? str_byte(at + 1u) : 0u;
        if (spec != NONE) {
            if (c == 0x24u) {
                uint lo = before_dollar(spec, at);
                if (lo < at && !digit_byte(str_byte(lo))) put_name(lo, at - lo);
            }
            if (c == 0x7Du) spec = NONE;
        } else if (name == NONE) {
            if (c == 0x7Bu && next == 0x7Bu) at++;
            else if (c == 0x7Bu) name = at + 1u;
        } else if (c == 0x7Du || c == 0x3Au) {
            uint lo = name, hi = at;
            while (lo < hi && str_byte(lo) == 0x20u) lo++;
            while (hi > lo && str_byte(hi - 1u) == 0x20u) hi--;
            uint first = str_byte(lo);
            if (lo < hi && !(first >= 0x30u && first <= 0x39u)) put_name(lo, hi - lo);
            name = NONE;
            if (c == 0x3Au) spec = at + 1u;
        }
        at++;
    }
}
