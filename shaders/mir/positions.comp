// From running sums to rows and ids.
//@ rows node
//@ reads node.kind node.parent node.nth mnode.body mnode.at0 mnode.at1 mevent.row mevent.local body.node body.first body.local local.ty
//@ writes mnode.pos0 mnode.pos1 mnode.local mnode.late mnode.place mnode.mconst
#include "mir/tree.glsl"
void run(uint i) {
    set_mnode_place(i, mnode_place(i) + n_local);
    set_mnode_mconst(i, mnode_mconst(i) + 1u);
    uint b = mnode_body(i);
    if (b == NONE) return;
    uint root = mnode_at0(body_node(b)), e0 = mnode_at0(i), e1 = mnode_at1(i);
    uint row = body_first(b) - mevent_row(root), local = body_local(b) - mevent_local(root);
    set_mnode_pos0(i, row + mevent_row(e0));
    set_mnode_pos1(i, row + mevent_row(e1));
    set_mnode_late(i, local + mevent_local(e1));
    uint p = node_parent(i);
    // Parameters that are plain variables are the locals that the body itself made.
    bool parameter = node_kind(i) == N_SELF_PARAM || (p != NONE && node_kind(p) == N_PARAM && simple_binding(i));
    set_mnode_local(i, parameter ? body_local(b) + 1u + node_nth(node_kind(i) == N_SELF_PARAM ? i : p) : local + mevent_local(e0));
}
