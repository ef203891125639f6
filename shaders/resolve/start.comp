// Forgets the crates of the last compilation.
//@ grid 1
//@ local 1
//@ control STD_CRATE USER_CRATE
void main() {
    C[CTL_STD_CRATE] = NONE;
    C[CTL_USER_CRATE] = NONE;
}
