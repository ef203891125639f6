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
    at_place = mnode_place(i + 1u) - (looks ? adjustments(i) & ADJ_DEREFS : 0u);
    deliver(i, absolute(mnode_raw(i), i));
}
