// Forgets the circle of the last compilation.
//@ grid 1
//@ local 1
void main() { C[CTL_CONST_CYCLE] = NONE; }
