// Counts the row and the place that assign a part in a destructuring assignment; they end the exit of the place that is
// assigned to. See assign.glsl.
//@ reads mnode.context mnode.at1 mevent.rows mnode.place
//@ writes mevent.rows mnode.place
#include "mir/value.glsl"
void lower_node(uint i) {
    uint context = mnode_context(i);
    look_up(i);
    if ((context & MX_EXPR) == 0u || !gets_part(i, context & MX_WANT)) return;
    set_mevent_rows(mnode_at1(i), mevent_rows(mnode_at1(i)) + 1u);
    set_mnode_place(i, mnode_place(i) + 1u);
}
const uint CLASS_FIRST = MCLASS_LEAF, CLASS_LAST = MCLASS_MACRO;
#include "mir/class.glsl"
