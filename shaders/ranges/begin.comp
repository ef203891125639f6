// How many rows there are: vregs, then words of slots.
//@ reads  vreg.ty
//@ counts vrange
//@ grid 1
//@ local 1
void main() { set_n_vrange(n_vreg + C[CTL_RANGE_WORDS]); }
