// Where delimiters do not match, items may be lost.
//@ rows   file
//@ reads  file_tt.bad
void run(uint f) { if (file_tt_bad(f) != 0u) C[CTL_PARSE_LOST] = 1u; }
