// Expectations that reach into arrays and tuples.
#include "types/fire.glsl"
// What is expected of array or tuple n: a representative, or NONE.
uint expected(uint n) {
    uint p = outer_of(n);
    if (p != NONE && node_kind(p) == N_EXPR_REF) {
        uint r = find(s_of(p));
        uint h = head(r);
        return is_ref(h) || is_pointer(h) ? find(head_arg(r, 0u)) : NONE;
    }
    return find(s_of(n));
}

void hint(uint n) {
    uint r = expected(n);
    if (r == NONE) return;
    uint h = head(r);
    if (h == TH_GENERAL) return;
    o_done = true;
    if (node_kind(n) != N_EXPR_TUPLE) {
        if (h != TK_ARRAY && h != TK_SLICE) return;
        // At the first element, so that it comes before what the elements say.
        uint first = n;
        uint e = last_child(n);
        while (e != NONE) {
            if (node_role(e) == R_ELEM) first = e;
            e = prev_child(n, e);
        }
        also(first, EQ_EXTRA, u_of(n), head_arg(r, 0u));
        return;
    }
    if (h != TK_TUPLE) return;
    uint want = head_n(r);
    uint c = last_child(n);
    while (c != NONE) {
        if (node_role(c) == R_ELEM && node_nth(c) < want && (infer_flags(c) & IF_HINT) != 0u) {
            equate(c, EQ_EXTRA, s_of(c), head_arg(r, node_nth(c)));
        }
        c = prev_child(n, c);
    }
}

void row(uint n) {
    begin();
    hint(n);
    finish(n, IF_OWN_DONE, EQ_OWN);
}
#include "types/over_rows.glsl"
