// What is wrong with format strings: braces, numbers of arguments. (What is not supported is told by MIR.)
//@ rows head
//@ reads head.node rnode.mark capture.path capture.lo capture.kind capture.id tok.lo tok.hi node.first_tok node.last_tok
#include "resolve/format_names.glsl"
#include "lib/diag.glsl"

void put_name(uint lo, uint len) {}

// The argument `name = value` that the name at byte lo means, or NONE.
uint named(uint path, uint lo) {
    uint a = 0u, b = n_capture;
    while (a < b) {
        uint mid = (a + b) / 2u;
        if (capture_path(mid) < path || (capture_path(mid) == path && capture_lo(mid) < lo)) a = mid + 1u;
        else b = mid;
    }
    return a < n_capture && capture_path(a) == path && capture_lo(a) == lo && capture_kind(a) == RES_NONE ? capture_id(a) : NONE;
}

void run(uint i) {
    uint path = head_node(i), n = node_parent(path);
    uint want = node_role(path) == R_PATH && kind_of(n) == N_MACRO_CALL && (node_data(n) & MACRO_PARSED) != 0u ? format_index(name_of(path)) : NONE;
    // `assert!` needs a condition, `assert_eq!` two values.
    uint given = want == NONE ? 0u : node_role(n - 1u) == R_ARG ? node_nth(n - 1u) + 1u : 0u;
    if (want != NONE && given < want) {
        uint lo = tok_lo(node_first_tok(n)), hi = tok_hi(node_last_tok(n));
        bool none = want == 1u || given == 0u;
        diag(want == 1u ? D_ASSERT_NOTHING : D_ASSERT_ENDS, none ? lo : hi - 1u, none ? hi : hi - 1u, 0u);
    }
    if (want == NONE || node_role(n - 1u) != R_ARG || node_nth(n - 1u) < want) return;
    uint t = format_token(path), last = node_nth(n - 1u), code = 0u, arg = 0u, span = n;
    uint c = n - 1u;
    while (node_role(c) != R_ARG || node_nth(c) != want) c -= node_size(c);
    span = c;
    if (t == NONE) {
        // A macro is told by itself.
        if (node_kind(c) != N_MACRO_CALL) code = D_MIR_FORMAT_STRING;
    } else {
        uint at = lit_v0(tok_sym(t)), end = at + lit_v1(tok_sym(t)), next = 0u, used = 0u, name = NONE;
        if (end - at > MAX_FORMAT || last > want + 128u) return;
        bool missing = false;
        while (at < end && code == 0u) {
            uint b = str_byte(at), d = at + 1u < end ? str_byte(at + 1u) : 0u;
            if (name == NONE) {
                if ((b == 0x7Bu || b == 0x7Du) && d == b) at++;
                else if (b == 0x7Bu) name = at + 1u;
                else if (b == 0x7Du) code = D_MIR_FORMAT_BRACE;
            } else if (b == 0x7Du || b == 0x3Au) {
                uint lo = name, hi = at, index = next;
                while (lo < hi && str_byte(lo) == 0x20u) lo++;
                while (hi > lo && str_byte(hi - 1u) == 0x20u) hi--;
                uint first = str_byte(lo);
                bool digits = lo < hi && first >= 0x30u && first <= 0x39u;
                // A precision `.*` is the next argument, before the value.
                uint star = at;
                while (b == 0x3Au && star < end && str_byte(star) != 0x7Du && !(str_byte(star) == 0x2Eu && str_byte(star + 1u) == 0x2Au)) star++;
                if (b == 0x3Au && star < end && str_byte(star) == 0x2Eu) {
                    missing = missing || want + 1u + next > last;
                    used |= 1u << min(next, 31u);
                    next++;
                    index = next;
                }
                if (digits) {
                    index = 0u;
                    for (uint k = lo; k < hi; k++) index = min(index * 10u + (str_byte(k) - 0x30u), 100000u);
                } else if (lo == hi) {
                    next++;
                }
                if (digits || lo == hi) {
                    missing = missing || want + 1u + index > last;
                    used |= 1u << min(index, 31u);
                } else {
                    uint given = named(path, lo);
                    if (given != NONE) used |= 1u << min(node_nth(given) - want - 1u, 31u);
                }
                uint begin = at;
                while (at < end && str_byte(at) != 0x7Du) {
                    // A width or precision that is an argument.
                    uint from = str_byte(at) == 0x24u ? before_dollar(begin + 1u, at) : at, number = 0u;
                    bool digits_ = from < at && digit_byte(str_byte(from));
                    for (uint k = from; digits_ && k < at; k++) number = min(number * 10u + (str_byte(k) - 0x30u), 100000u);
                    uint given = from < at && !digits_ ? named(path, from) : NONE;
                    if (given != NONE) number = node_nth(given) - want - 1u;
                    if (digits_ || given != NONE) used |= 1u << min(number, 31u);
                    missing = missing || (digits_ && want + 1u + number > last);
                    at++;
                }
                // A specification that ends in a letter which names no trait (none of b e o p x).
                uint z = at > begin + 1u && at < end ? str_byte(at - 1u) : 0u;
                if ((0x037F3FEDu >> min((z | 32u) - 97u, 31u) & 1u) != 0u) code = D_MIR_FORMAT_TRAIT;
                name = at < end ? NONE : name;
            }
            at++;
        }
        uint all = last == want ? 0u : (2u << min(last - want - 1u, 30u)) - 1u;
        if (last - want >= 32u) used |= 0x80000000u;
        if (code == 0u && name != NONE) code = D_MIR_FORMAT_OPEN;
        bool unused = code == 0u && (used & all) != all;
        // One that is missing does not hide that another is not used.
        if (code == 0u && missing) code = D_MIR_FORMAT_MISSING;
        if (unused && code != 0u) diag(D_MIR_FORMAT_UNUSED, tok_lo(node_first_tok(span)), tok_hi(node_last_tok(span)), 0u);
        if (unused && code == 0u) code = D_MIR_FORMAT_UNUSED;
    }
    if (code != 0u) diag(code, tok_lo(node_first_tok(span)), tok_hi(node_last_tok(span)), arg);
}
