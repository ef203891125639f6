// Starts a round of a loop: nothing has changed yet.
//@ grid 1
//@ local 1
void main() { C[CTL_CHANGED] = 0u; }
