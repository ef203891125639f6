// Room for the comparisons of assert_eq! and assert_ne!, which end the exit of the second operand; see macro.glsl.
//@ reads mnode.at1 mevent.rows
//@ writes mevent.rows
#include "mir/count.glsl"
#include "mir/compare.glsl"
void lower_node(uint n) {
    uint m = macro_kind(n), c = n - 1u, stop = n - node_size(n);
    if (m != MACRO_ASSERT_EQ && m != MACRO_ASSERT_NE) return;
    while (c != stop && c != NONE) {
        if (node_role(c) == R_ARG && node_nth(c) == 1u) set_mevent_rows(mnode_at1(c), mevent_rows(mnode_at1(c)) + ASSERT_ROWS);
        c -= node_size(c);
    }
}
const uint CLASS_FIRST = MCLASS_MACRO, CLASS_LAST = MCLASS_MACRO;
#include "mir/class.glsl"
