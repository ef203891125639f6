// Forgets the crates of the last compilation.
//@ grid 1
//@ local 1
void main() {
    C[CTL_STD_CRATE] = NONE;
    C[CTL_USER_CRATE] = NONE;
}
