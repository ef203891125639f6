// Sets the row count of a table to a constant, or to the count of another plus a constant.
//@ grid 1
//@ local 1
//@ params table other plus
#include "lib/generic.glsl"
void main() { set_row_count(p_table, p_plus + (p_other == NONE ? 0u : row_count(p_other))); }
