// Marks the rows whose segment has a syntax error, to be numbered.
//@ rows   row
//@ reads  row.start
//@ writes row.group
void run(uint i) { set_row_group(i, row_start(i) >> 31u); }
