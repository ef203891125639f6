// Paths that mean something that does not fit where they stand.
//@ reads head.node seg.node rnode.rib def.kind def.flags
//@ writes res.kind
#include "resolve/tree.glsl"
#include "resolve/context.glsl"
#include "resolve/report.glsl"
//@ reads res.id
void check(uint n) {
    uint kind = node_kind(n);
    if (!is_path(kind) || node_role(n) == R_QUAL || !resolves(n)) return;
    uint rk = res_kind(n);
    uint id = res_id(n);
    if (rk == RES_CRATE_PATH) {
        // `crate`, `self` or `super` with nothing after it.
        uint what = expected(n);
        diag_found(D_EXPECTED + what * FOUND_COUNT + FOUND_MOD, n, n, rk, id);
        set_res_kind(n, RES_ERR);
        return;
    }
    if (rk != RES_DEF && rk != RES_CTOR && rk != RES_PRIM && rk != RES_LOCAL && rk != RES_SELF_TYPE) return;
    uint want = expected(n);
    bool def_ = rk == RES_DEF || rk == RES_CTOR;
    uint dk = def_ ? def_kind(id) : DEF_NONE;
    uint flags = def_ ? def_flags(id) : 0u;
    bool unit = rk == RES_CTOR && (flags & (DEFF_TUPLE | DEFF_RECORD)) == 0u;
    bool fits = true;
    if (want == EXP_VALUE || want == EXP_FN) fits = !(rk == RES_CTOR && (flags & DEFF_RECORD) != 0u);
    else if (want == EXP_UNIT_PAT) fits = unit || dk == DEF_CONST || rk == RES_SELF_TYPE;
    else if (want == EXP_TUPLE_PAT) fits = (rk == RES_CTOR && (flags & DEFF_TUPLE) != 0u) || rk == RES_SELF_TYPE;
    else if (want == EXP_TYPE)
        fits = !(dk == DEF_MOD || dk == DEF_VARIANT || dk == DEF_TRAIT);
    else if (want == EXP_TRAIT) fits = dk == DEF_TRAIT || dk == DEF_TRAIT_ALIAS;
    else fits = dk == DEF_STRUCT || dk == DEF_VARIANT || dk == DEF_UNION || dk == DEF_TYPE || rk == RES_SELF_TYPE;
    if (fits) return;
    // A unit variant with fields: rustc shows the whole pattern.
    diag_found(D_EXPECTED + want * FOUND_COUNT + found_words(rk, id), n, want == EXP_TUPLE_PAT && unit ? node_parent(n) : n, rk, id);
    set_res_kind(n, RES_ERR);
}

void main() {
    uint step_ = gl_NumWorkGroups.x * gl_WorkGroupSize.x;
    for (uint i = gl_GlobalInvocationID.x; i < n_head + n_seg; i += step_)
        check(i < n_head ? head_node(i) : seg_node(i - n_head));
}
