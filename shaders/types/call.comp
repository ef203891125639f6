// Rows of calls of function pointers and function values: the callee's type gives the arguments' places theirs.
#include "types/fire.glsl"
#include "types/calls.glsl"
#include "types/classes.glsl"

// Calls of values. The callee's type may be behind references.
void call(uint n) {
    uint callee = NONE;
    uint args = 0u;
    uint c = last_child(n);
    while (c != NONE) {
        if (node_role(c) == R_ARG) args++;
        callee = c;
        c = prev_child(n, c);
    }
    if (callee == NONE) {
        give(n, TY_ERROR);
        return;
    }
    uint r = find(v_of(callee));
    uint h = head(r);
    while (is_ref(h)) {
        r = find(head_arg(r, 0u));
        h = head(r);
    }
    if (h == TH_GENERAL) return;
    bool direct = h == TK_FN_DEF;
    if (direct || h == TK_FN_PTR) {
        uint d = head_data(r);
        uint want = direct ? def_ty_n_param(d) : head_n(r) - 1u;
        give(n, direct ? ret_ref(d) : head_arg(r, want));
        if (args != want) {
            o_code = want == 1u ? D_ARG_COUNT1_FUNCTION : args == 1u ? D_ARG_COUNT_WAS_FUNCTION : D_ARG_COUNT_FUNCTION;
            o_node = callee;
            o_arg0 = want;
            o_arg1 = args;
            o_how = 0u;
        }
        c = last_child(n);
        while (c != NONE) {
            uint k = node_nth(c);
            if (node_role(c) == R_ARG) {
                uint ty = TY_ERROR;
                if (k < want) ty = direct ? param_ref(d, k) : head_arg(r, k);
                equate(c, EQ_EXTRA, s_of(c), ty);
            }
            c = prev_child(n, c);
        }
    } else if (h == TK_ERROR) {
        give(n, TY_ERROR);
    } else {
        fail(n, D_NOT_CALLABLE, callee, shown(r), 0u, HOW_TY0);
    }
}

void row(uint n) {
    begin();
    call(n);
    finish(n, IF_OWN_DONE, EQ_OWN);
}
#include "types/over_rows.glsl"
