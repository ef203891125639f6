// Widths and precisions that are arguments of formatting macros (`{:w$.1$}`, `{:.*}`) are of type `usize`.
//@ kinds  MACRO_CALL
//@ reads  capture.path capture.lo capture.kind capture.id node.nth node.data
//@ writes eq.a eq.b pend0.eq
#include "resolve/format_names.glsl"

void put_name(uint lo, uint len) {}

// The expression, or the binding of a captured variable, has that type.
void is_size(uint n) {
    uint e = 3u * n + EQ_SITE;
    set_eq_a(e, VAR_BIT | (3u * n));
    set_eq_b(e, TY_USIZE);
    set_pend0_eq(atomicAdd(C[DIRECTORY + 4u * T_pend0 + 2u], 1u), e);
}

// Argument number k of macro call n.
void argument(uint n, uint k) {
    uint c = n - 1u, begin = first_of(n);
    bool run = true;
    while (run) {
        if (node_role(c) == R_ARG && node_nth(c) == k) is_size(node_kind(c) == N_MACRO_NAMED_ARG ? c - 1u : c);
        run = first_of(c) > begin;
        if (run) c -= node_size(c);
    }
}

// What the name at byte lo means.
void meant(uint path, uint lo) {
    uint a = 0u, b = n_capture;
    while (a < b) {
        uint mid = (a + b) / 2u;
        if (capture_path(mid) < path || (capture_path(mid) == path && capture_lo(mid) < lo)) a = mid + 1u;
        else b = mid;
    }
    if (a == n_capture || capture_path(a) != path || capture_lo(a) != lo) return;
    uint kind = capture_kind(a);
    if (kind == RES_NONE) is_size(capture_id(a) - 1u);
    else if (kind == RES_LOCAL) is_size(capture_id(a));
}

void run(uint n) {
    if ((node_data(n) & MACRO_PARSED) == 0u) return;
    uint path = child_of(n, R_PATH), t = path == NONE ? NONE : format_token(path);
    if (t == NONE) return;
    uint f = format_index(name_of(path)) + 1u, at = lit_v0(tok_sym(t)), end = at + lit_v1(tok_sym(t));
    if (end - at > MAX_FORMAT) return;
    uint name = NONE, spec = NONE, next = 0u;
    while (at < end) {
        uint c = str_byte(at), behind = at + 1u < end ? str_byte(at + 1u) : 0u;
        bool star = spec != NONE && c == 0x2Eu && behind == 0x2Au, dollar = spec != NONE && c == 0x24u;
        uint lo = dollar ? before_dollar(spec, at) : at, number = next;
        bool digits = lo < at && digit_byte(str_byte(lo));
        if (digits) number = 0u;
        for (uint k = lo; digits && k < at; k++) number = min(number * 10u + str_byte(k) - 0x30u, 100000u);
        if (star || digits) argument(n, f + number);
        else if (lo < at) meant(path, lo);
        if (star) next++;
        if (spec != NONE) {
            if (c == 0x7Du) {
                // A value without a name or number follows its precision.
                if (name == NONE) next++;
                spec = NONE;
                name = NONE;
            }
        } else if (name == NONE) {
            if ((c == 0x7Bu || c == 0x7Du) && behind == c) at++;
            else if (c == 0x7Bu) name = at + 1u;
        } else if (c == 0x7Du || c == 0x3Au) {
            bool plain = true;
            for (uint k = name; k < at; k++) plain = plain && str_byte(k) == 0x20u;
            if (c == 0x3Au) {
                spec = at + 1u;
                name = plain ? NONE : name;
            } else {
                if (plain) next++;
                name = NONE;
            }
        }
        at++;
    }
}
