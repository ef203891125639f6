// Marks the first step of each MIR row with the row; a scan carries it on.
//@ rows   mir
//@ reads  lmir.steps lmir.first
//@ writes lop.row
void run(uint i) { if (lmir_steps(i) != 0u) set_lop_row(lmir_first(i), i); }
