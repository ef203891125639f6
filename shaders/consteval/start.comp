// Forgets the last compilation.
//@ grid 1
//@ local 1
void main() {
    C[CTL_CONST_CYCLE] = NONE;
    C[CTL_CONST_ROUND] = 0u;
}
