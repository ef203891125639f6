// What would give a variable its value.
//@ rows   diag
//@ reads  diag.code diag.a2 node_ty.ty fvar.node fvar.binding
//@ writes fvar.diag
#include "explain/children.glsl"
#include "explain/at.glsl"
#include "lib/part.glsl"

void explain(uint i) {
    uint code = diag_code(i), v = diag_a2(i);
    if (code != D_UNINITIALIZED && code != D_MAYBE_UNINITIALIZED && code != D_PARTLY_INITIALIZED) return;
    set_fvar_diag(v, i);
    uint b = fvar_node(v), p = node_parent(b);
    if (code != D_UNINITIALIZED || p == NONE || node_kind(p) != N_STMT_LET) return;
    uint t = child(p, R_TYPE), at = hi_of(t == NONE ? b : t);
    part(P_ASSIGN_A_VALUE, at, at, node_ty_ty(fvar_binding(v)));
}

void run(uint i) {
    parts(i, 0u);
    explain(i);
    flush_parts();
}
