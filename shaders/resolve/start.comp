// Forgets the crates of the last compilation, and remembers whether there were errors before this phase.
//@ grid 1
//@ local 1
//@ reads diag.code
void main() {
    C[CTL_STD_CRATE] = NONE;
    C[CTL_USER_CRATE] = NONE;
    for (uint k = 0u; k < LIBRARY_CRATES; k++) C[CTL_CRATE_GLAM + k] = NONE;
    C[CTL_GLOB_LIMIT] = 0u;
    C[CTL_EARLY_ERRORS] = n_diag;
}
