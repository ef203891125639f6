// Tuple structs that are called or matched where one of their fields is private.
//@ reads head.node seg.node def.kind def.flags def.first_member def.n_member def.vis def.node
//@ writes res.kind
#include "resolve/scope.glsl"
#include "resolve/names.glsl"
#include "resolve/context.glsl"
#include "resolve/report.glsl"
//@ reads res.id

void check(uint n) {
    uint k = node_kind(n), d = res_id(n), p = node_parent(n);
    bool pattern = p != NONE && node_kind(p) == N_PAT_TUPLE_STRUCT && node_role(n) == R_PATH;
    if (res_kind(n) != RES_CTOR || (k != N_EXPR_PATH && !pattern)) return;
    if (def_kind(d) != DEF_STRUCT || (def_flags(d) & (DEFF_TUPLE | DEFF_LIBRARY)) != DEFF_TUPLE) return;
    uint m = module_node(n), from = m == NONE ? NONE : def_of(m), hidden = NONE, f = def_first_member(d), end = f + min(def_n_member(d), 4096u);
    while (f < end && hidden == NONE) {
        if (!can_see(def_vis(f), from)) hidden = f;
        f++;
    }
    if (hidden == NONE || from == NONE) return;
    bool path = node_size(n) > 1u && node_role(n - 1u) == R_QUAL;
    uint at = def_node(hidden), t = node_tok(n);
    uint lo2 = path ? tok_lo(node_first_tok(at)) : NONE, hi2 = path ? tok_hi(node_last_tok(at)) : 0u;
    diag_full(path ? D_CTOR_PRIVATE : pattern ? D_CTOR_NO_MATCH : D_CTOR_NO_CALL, tok_lo(t), tok_hi(t), name_of(n), d, hidden, lo2, hi2);
    set_res_kind(n, RES_ERR);
}

void main() {
    uint step_ = gl_NumWorkGroups.x * gl_WorkGroupSize.x;
    for (uint i = gl_GlobalInvocationID.x; i < n_head + n_seg; i += step_)
        check(i < n_head ? head_node(i) : seg_node(i - n_head));
}
