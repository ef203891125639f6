// Interning, fifth pass: the table's row count grows by CTL_INTERNED.
//@ grid 1
//@ local 1
//@ params table
#include "lib/generic.glsl"
void main() { set_row_count(p_table, row_count(p_table) + C[CTL_INTERNED]); }
