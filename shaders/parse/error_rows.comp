// Gathers the rows whose segment has a syntax error.
//@ rows   row
//@ reads  row.start row.group
//@ writes syntax.row
void run(uint i) { if (row_start(i) >> 31u != 0u) set_syntax_row(row_group(i), i); }
