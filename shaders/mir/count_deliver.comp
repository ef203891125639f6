// Counts what delivering the values of expressions makes; see deliver.glsl. Its places stand behind those of the raw value.
//@ writes mevent.locals mevent.rows mnode.place mdeliver.node
#include "mir/count.glsl"
#include "mir/deliver.glsl"
void lower_node(uint i) {
    if ((mnode_context(i) & MX_EXPR) == 0u) return;
    self = i;
    // Inference says nothing about what other phases could not work out.
    uint c = i - 1u;
    bool inner = node_size(i) > 1u && mnode_body(c) != NONE && node_ty_ty(c) == TY_ERROR;
    if (node_ty_ty(i) == TY_ERROR && !inner && node_role(i) != R_NAME) unsupported(D_MIR_EXPR);
    at_row = mnode_mid(i);
    at_local = MV_LATE;
    at_place = mnode_place(i);
    uint rows = at_row, places = at_place;
    deliver(i, mnode_raw(i));
    if (at_row == rows && at_local == MV_LATE && at_place == places) return;
    // The writing pass goes over these alone, in any order.
    set_mdeliver_node(atomicAdd(C[DIRECTORY + 4u * T_mdeliver + 2u], 1u), i);
    set_mevent_rows(mnode_at1(i), at_row);
    set_mevent_locals(mnode_at1(i), at_local - MV_LATE);
    set_mnode_place(i, at_place);
}
const uint CLASS_FIRST = MCLASS_LEAF, CLASS_LAST = MCLASS_MACRO;
#include "mir/class.glsl"
