// Rows of calls of function pointers and function values: the callee's type gives the arguments' places theirs.
#include "types/fire.glsl"
#include "types/calls.glsl"
#include "types/classes.glsl"
#include "resolve/lookup.glsl"
#include "types/assoc.glsl"

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
    uint d = head_data(r);
    if (direct && overloaded(d)) {
        // The function of that name of the type of the first argument, or of what that points to. A number of unknown type may be one yet.
        uint first = args == 0u ? NONE : child_nth(n, R_ARG, 0u), to = first == NONE ? TY_ERROR : find(v_of(first)), th = head(to);
        if (is_ref(th) || th == TK_PTR || th == TK_PTR_MUT) {
            to = find(head_arg(to, 0u));
            th = head(to);
        }
        if (th == TH_GENERAL || ((th == TH_INT || th == TH_FLOAT) && C[CTL_TYPES_STAGE] < STAGE_LITERALS)) return;
        uint of = th == TK_ERROR ? NONE : th == TH_INT ? HEAD_PRIM + PRIM_I32 : th == TH_FLOAT ? HEAD_PRIM + PRIM_F64 : impl_head(to, th);
        uint meant = of == NONE ? NONE : find_assoc(of, def_sym(d), NS_VALUE);
        if (meant == NONE) {
            fail(n, th == TK_ERROR ? 0u : D_NO_OVERLOAD, callee, d, shown(to), HOW_TY1);
            return;
        }
        d = meant;
        set_node_ty_callee(n, d);
    }
    if (direct || h == TK_FN_PTR) {
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
