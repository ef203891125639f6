// Assigns the parts in destructuring assignments; see assign.glsl.
//@ reads mnode.context mnode.at1 mevent.rows def.n_member
#include "mir/write.glsl"
#include "mir/assign.glsl"
void lower_node(uint i) {
    uint context = mnode_context(i);
    look_up(i);
    if ((context & MX_EXPR) == 0u || !gets_part(i, context & MX_WANT)) return;
    self = i;
    at_row = end_of_exit(i) - 1u;
    at_place = mnode_place(i + 1u) - 1u;
    uint ty = adjusted_type(i), from = assigned_part(ty), v = value_of(i);
    bool stores = v != VALUE_NONE && has_value(ty);
    row(stores ? MIR_USE : MIR_NOP, stores ? place_id(v) : NONE, ty, from, 0u, 0u, 0u);
}
const uint CLASS_FIRST = MCLASS_LEAF, CLASS_LAST = MCLASS_MACRO;
#include "mir/class.glsl"
