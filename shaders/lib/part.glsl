// Appending parts of diagnostics. Their order in the table is not observable: they are shown by row of `diag` and `seq`.
//@ writes diag_part.diag diag_part.seq diag_part.part diag_part.lo diag_part.hi diag_part.a0 diag_part.a1 diag_part.a2

uint part_of = NONE;
uint part_seq = 0u;

// The parts that follow belong to row `d` of `diag` and come after those with a smaller `seq`.
void parts(uint d, uint seq) {
    part_of = d;
    part_seq = seq;
}

void part_full(uint what, uint lo, uint hi, uint a0, uint a1, uint a2) {
    uint slot = DIRECTORY + 4u * T_diag_part;
    uint row = atomicAdd(C[slot + 2u], 1u);
    if (row >= cap_diag_part) {
        atomicMax(C[slot + 3u], row + 1u);
        atomicOr(C[CTL_OVERFLOW], 1u);
    } else {
        set_diag_part_diag(row, part_of);
        set_diag_part_seq(row, part_seq);
        set_diag_part_part(row, what);
        set_diag_part_lo(row, lo);
        set_diag_part_hi(row, hi);
        set_diag_part_a0(row, a0);
        set_diag_part_a1(row, a1);
        set_diag_part_a2(row, a2);
    }
    part_seq++;
}

// At bytes [lo, hi), with one argument.
void part(uint what, uint lo, uint hi, uint a0) { part_full(what, lo, hi, a0, 0u, 0u); }
// Without a place.
void part(uint what, uint a0) { part_full(what, NONE, 0u, a0, 0u, 0u); }
void part(uint what) { part_full(what, NONE, 0u, 0u, 0u, 0u); }
