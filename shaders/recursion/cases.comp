// Rows that begin a case of the machine's switch.
//@ rows   rrow
//@ writes rrow.cases
#include "recursion/row.glsl"
void run(uint i) { set_rrow_cases(i, begins_case(i) ? 1u : 0u); }
