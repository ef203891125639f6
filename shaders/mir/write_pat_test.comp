// Writes the rows of the tests of nodes of class PAT; see pat_test.glsl.
//@ reads mnode.raw mnode.lead
#include "mir/write.glsl"
void begin_places(uint count) { at_place = mnode_place(self + 1u) - count; }
#include "mir/pat_test.glsl"
void lower_node(uint i) {
    uint word = mnode_raw(i);
    if (word == NONE) return;
    begin(i);
    if ((word & TEST_CHOICE) != 0u) {
        at_row += 2u;
        at_local++;
        at_const += 2u;
    }
    if ((word & TEST_LATER) != 0u) {
        at_row++;
        at_local++;
    }
    if ((word & TEST_BLOCK) != 0u) at_row++;
    if ((word & TEST_LOCAL) != 0u) at_local++;
    lower_test(i, enter_row(word >> TEST_SHIFT) + (word & TEST_SECOND), place_of_source(mnode_lead(i)));
}
const uint CLASS_FIRST = MCLASS_PAT, CLASS_LAST = MCLASS_PAT;
#include "mir/class.glsl"
