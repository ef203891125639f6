// Clears what the passes of this phase add to.
//@ rows mnode
//@ writes mnode.body mnode.key mnode.pos0 mnode.mid mnode.context mnode.raw mnode.value mnode.place mnode.mconst mnode.marg
//@ writes mnode.loc mnode.piece mnode.marks mnode.local mnode.late mnode.mutates mnode.calls mnode.varies mnode.target
void run(uint i) {
    set_mnode_body(i, NONE);
    set_mnode_key(i, NONE);
    set_mnode_pos0(i, 0u);
    set_mnode_mid(i, 0u);
    set_mnode_context(i, 0u);
    set_mnode_raw(i, NONE);
    set_mnode_value(i, NONE);
    set_mnode_place(i, 0u);
    set_mnode_mconst(i, 0u);
    set_mnode_marg(i, 0u);
    set_mnode_loc(i, 0u);
    set_mnode_piece(i, 0u);
    set_mnode_marks(i, 0u);
    set_mnode_local(i, 0u);
    set_mnode_late(i, 0u);
    set_mnode_mutates(i, 0u);
    set_mnode_calls(i, 0u);
    set_mnode_varies(i, 0u);
    set_mnode_target(i, i | TARGET_STOP);
}
