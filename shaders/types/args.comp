// Arguments of the method calls whose own row came through in this round: each place gets the parameter's type.
#include "types/fire.glsl"
#include "types/calls.glsl"
//@ reads node_ty.data

void row(uint n) {
    if ((infer_flags(n) & IF_OWN_DONE) == 0u) return;
    uint d = node_ty_callee(n);
    bool at_element = node_ty_data(n) == BUILTIN_AT || node_ty_data(n) == BUILTIN_AT_MUT;
    uint c = last_child(n);
    while (c != NONE) {
        if (node_role(c) == R_ARG) {
            uint k = node_nth(c) + 1u;
            equate(c, EQ_EXTRA, s_of(c), d != NONE && k < def_ty_n_param(d) ? param_ref(d, k) : d == NONE && at_element ? TY_USIZE : TY_ERROR);
        }
        c = prev_child(n, c);
    }
}
#include "types/over_rows.glsl"
