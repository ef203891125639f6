// Writes the rows that deliver the values of expressions; see deliver.glsl.
//@ rows mdeliver
//@ reads mdeliver.node
//@ reads mnode.mid
#include "mir/write.glsl"
#include "mir/deliver.glsl"
void run(uint row_) {
    uint i = mdeliver_node(row_), context = mnode_context(i);
    self = i;
    at_row = mnode_pos1(i) + mnode_mid(i);
    at_local = mnode_late(i);
    bool looks = (context & (MX_ADJUSTED | MX_NEVER)) == MX_ADJUSTED;
    look_up(i);
    at_place = mnode_place(i + 1u) - (looks ? adjustments(i) & ADJ_DEREFS : 0u) - (gets_part(i, context & MX_WANT) ? 1u : 0u);
    deliver(i, absolute(mnode_raw(i), i));
}
