// Clears what the passes of this phase add to, four nodes at a time.
//@ writes mnode.body mnode.key mnode.pos0 mnode.mid mnode.context mnode.raw mnode.value mnode.place mnode.mconst mnode.marg
//@ writes mnode.loc mnode.piece mnode.marks mnode.local mnode.late mnode.mutates mnode.calls mnode.varies mnode.target
void main() {
    uvec4 zero = uvec4(0u), none = uvec4(NONE);
    for (uint i = 4u * gl_GlobalInvocationID.x; i < n_mnode; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x * 4u) {
        H4[at_mnode_body(i) >> 2] = none;
        H4[at_mnode_key(i) >> 2] = none;
        H4[at_mnode_pos0(i) >> 2] = zero;
        H4[at_mnode_mid(i) >> 2] = zero;
        H4[at_mnode_context(i) >> 2] = zero;
        H4[at_mnode_raw(i) >> 2] = none;
        H4[at_mnode_value(i) >> 2] = none;
        H4[at_mnode_place(i) >> 2] = zero;
        H4[at_mnode_mconst(i) >> 2] = zero;
        H4[at_mnode_marg(i) >> 2] = zero;
        H4[at_mnode_loc(i) >> 2] = zero;
        H4[at_mnode_piece(i) >> 2] = zero;
        H4[at_mnode_marks(i) >> 2] = zero;
        H4[at_mnode_local(i) >> 2] = zero;
        H4[at_mnode_late(i) >> 2] = zero;
        H4[at_mnode_mutates(i) >> 2] = zero;
        H4[at_mnode_calls(i) >> 2] = zero;
        H4[at_mnode_varies(i) >> 2] = zero;
        H4[at_mnode_target(i) >> 2] = (uvec4(i) + uvec4(0u, 1u, 2u, 3u)) | TARGET_STOP;
    }
}
