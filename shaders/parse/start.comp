// Parsing begins at depth 0.
//@ grid 1
//@ local 1
//@ control PARSE_LEVEL CHANGED
void main() { C[CTL_PARSE_LEVEL] = 0u; }
