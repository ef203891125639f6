// Rows of tuples, arrays and calls with `..` on the left of an assignment.
#include "types/fire.glsl"
#include "types/calls.glsl"
#include "types/assignee.glsl"

// Left side `(a, .., b)` or `[a, .., b]` of an assignment: its type is known when that of the right side is.
void open_assignee(uint n) {
    uint r = find(v_of(n)), h = head(r), rest = rest_of(n), listed = node_nth(n - 1u) + 1u;
    bool tuple = node_kind(n) == N_EXPR_TUPLE, fits = h == (tuple ? TK_TUPLE : TK_ARRAY);
    if (h == TH_GENERAL) return;
    o_done = true;
    uint total = !fits ? 0u : tuple ? head_n(r) : head_data(r);
    if (fits && listed > total + 1u) {
        o_code = tuple ? D_PAT_TUPLE_LENGTH : D_PAT_ARRAY_MINIMUM;
        o_node = n;
        o_arg0 = listed - 1u;
        o_arg1 = total;
        fits = false;
    } else if (!fits && h != TK_ERROR && !tuple) {
        o_code = D_PAT_SLICE_TYPE;
        o_node = n;
        o_arg0 = r;
        o_how = HOW_TY0;
    } else if (!fits && h != TK_ERROR) {
        o_code = D_PAT_TUPLE_LENGTH;
        o_node = n;
        o_arg0 = listed - 1u;
        o_arg1 = 1u;
    }
    uint c = last_child(n);
    while (c != NONE) {
        uint k = node_nth(c);
        if (node_role(c) == R_ELEM && !is_rest(c))
            equate(c, EQ_EXTRA, !fits ? TY_ERROR : head_arg(r, !tuple ? 0u : k < rest ? k : total - (listed - k)), v_of(c));
        c = prev_child(n, c);
    }
}

// `T(a, .., b)`: what follows `..` counts from the end.
void open_call(uint n) {
    uint f = child(n, R_CALLEE), rest = rest_of(n), listed = node_nth(n - 1u) + 1u, c = last_child(n);
    f = f == NONE ? NONE : strip_parens(f);
    uint d = f == NONE || node_kind(f) != N_EXPR_PATH ? NONE : node_ty_callee(f);
    uint total = callable(d) ? def_ty_n_param(d) : 0u;
    o_done = true;
    while (c != NONE) {
        uint k = node_nth(c);
        if (k > rest) k = k + total - listed;
        if (node_role(c) == R_ARG && !is_rest(c)) equate(c, EQ_EXTRA, k < total ? param_ref(d, k) : TY_ERROR, v_of(c));
        c = prev_child(n, c);
    }
}

void row(uint n) {
    begin();
    if (node_kind(n) == N_EXPR_CALL) open_call(n);
    else open_assignee(n);
    finish(n, IF_OWN_DONE, EQ_OWN);
}
#include "types/over_rows.glsl"
