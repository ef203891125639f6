// Numbers whose type nothing fixed: `i32` and `f64`. Most variables are no numbers: their kinds are read by fours.
//@ reads  uf.kind uf.term
//@ writes uf.parent uf.kind
void number(uint i, uint whole) {
    uint kind = whole & 3u;
    if (i < n_uf && kind != UFK_GENERAL && uf_parent(i) == (VAR_BIT | i) && uf_term(i) == NONE) {
        set_uf_kind(i, whole | UFK_DEFAULTED);
        set_uf_parent(i, kind == UFK_INT ? TY_I32 : TY_F64);
        C[CTL_CHANGED] = 1u;
    }
}
void main() {
    uint end = C[CTL_TYPES_STAGE] == STAGE_LITERALS ? n_uf : 0u;
    uint base = at_uf_kind(0u);
    for (uint i = 4u * gl_GlobalInvocationID.x; i < end; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x * 4u) {
        uvec4 kind = H4[(base + i) >> 2];
        bool any_ = any(notEqual(kind, uvec4(UFK_GENERAL)));
        uint k = any_ ? 0u : 4u;
        while (k < 4u) {
            number(i + k, k == 0u ? kind.x : k == 1u ? kind.y : k == 2u ? kind.z : kind.w);
            k++;
        }
    }
}
