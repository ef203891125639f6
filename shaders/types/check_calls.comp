// Calls of functions and constructors: number of arguments.
//@ kinds  EXPR_CALL
#include "types/check.glsl"
#include "types/assignee.glsl"
//@ reads  def.kind def.flags def_ty.n_param
void run(uint n) {
    uint kind = node_kind(n);
    if (kind != N_EXPR_CALL) return;
    uint callee = NONE;
    uint args = 0u;
    uint c = last_child(n);
    while (c != NONE) {
        if (node_role(c) == R_ARG) args++;
        callee = c;
        c = prev_child(n, c);
    }
    if (callee == NONE) return;
    uint f = strip_parens(callee);
    uint d = node_kind(f) == N_EXPR_PATH ? node_ty_callee(f) : NONE;
    if (d == NONE) return;
    uint what = def_kind(d);
    bool tuple = (what == DEF_STRUCT || what == DEF_VARIANT) && (def_flags(d) & DEFF_TUPLE) != 0u;
    if (what != DEF_FN && !tuple) return;
    uint want = def_ty_n_param(d);
    if (args == want || (args <= want + 1u && assignment(n) != NONE && rest_of(n) != NONE)) return;
    // Four wordings for each kind of thing that is called.
    uint base = what == DEF_FN ? D_ARG_COUNT_FUNCTION : what == DEF_STRUCT ? D_ARG_COUNT_STRUCT : D_ARG_COUNT_ENUM_VARIANT;
    uint word = want == 1u ? 1u : args == 1u ? 2u : 0u;
    report(n, base + word, lo_of(callee), hi_of(callee), want, args, n, NONE, 0u);
}
