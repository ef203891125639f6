// Starts the lowering: no main is known yet.
//@ grid 1
//@ local 1
void main() {
    C[CTL_LIR_MAIN] = NONE;
    C[CTL_LIR_INITS] = 0u;
}
