// What the checks after inference share: they read final types and append errors.
//@ reads node_ty.ty node_ty.adj node_ty.adj_ty node_ty.callee node_ty.data ty.kind ty.data ty.arg ty.n ty_arg.ty
//@ writes fb.errors
//@ reads res.body
#include "types/ast.glsl"
#include "types/span.glsl"
#include "lib/diag.glsl"

uint kind_of(uint t) { return t == NONE ? TK_ERROR : ty_kind(t); }

void report(uint n, uint code, uint lo, uint hi, uint a0, uint a1, uint a2, uint lo2, uint hi2) {
    // A last argument that is not used names the node (shaders/explain).
    diag_full(code, lo, hi, a0, a1, a2 == 0u ? n : a2, lo2, hi2);
    if (res_body(n) != NONE) set_fb_errors(res_body(n), 1u);
}
void report(uint n, uint code, uint a0, uint a1, uint a2) {
    report(n, code, lo_of(n), hi_of(n), a0, a1, a2, NONE, 0u);
}
