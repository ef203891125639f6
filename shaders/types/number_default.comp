// Numbers whose type nothing fixed: `i32` and `f64`.
//@ reads  uf.kind uf.term
//@ writes uf.parent uf.kind
void main() {
    if (C[CTL_TYPES_STAGE] != STAGE_LITERALS) return;
    for (uint i = gl_GlobalInvocationID.x; i < n_uf; i += gl_NumWorkGroups.x * 64u) {
        uint kind = uf_kind(i) & 3u;
        if (kind != UFK_GENERAL && uf_parent(i) == (VAR_BIT | i) && uf_term(i) == NONE) {
            set_uf_kind(i, uf_kind(i) | UFK_DEFAULTED);
            set_uf_parent(i, kind == UFK_INT ? TY_I32 : TY_F64);
            C[CTL_CHANGED] = 1u;
        }
    }
}
