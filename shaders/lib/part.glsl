// Parts of diagnostics. Their order in the table is not observable: they are shown by row of `diag` and `seq`.
// A thread puts them aside and appends them all at its end, in one place: what is inlined at each call stays short.
//@ reads  tok.lo tok.hi node.first_tok node.last_tok
//@ writes diag_part.diag diag_part.seq diag_part.part diag_part.lo diag_part.hi diag_part.a0 diag_part.a1 diag_part.a2

const uint MAX_PARTS = 80u;
uint part_row = NONE;
uint part_base = 0u;
uint part_count = 0u;
uint part_queue[6u * MAX_PARTS];

// The parts that follow belong to row `d` of `diag` and come after those with a smaller `seq`.
void parts(uint d, uint seq) {
    part_row = d;
    part_base = seq;
    part_count = 0u;
}

// Part P_x at bytes [lo, hi) (lo = NONE: without a place) with its arguments.
void part_full(uint what, uint lo, uint hi, uint a0, uint a1, uint a2) {
    uint at = 6u * min(part_count, MAX_PARTS - 1u);
    part_queue[at] = what;
    part_queue[at + 1u] = lo;
    part_queue[at + 2u] = hi;
    part_queue[at + 3u] = a0;
    part_queue[at + 4u] = a1;
    part_queue[at + 5u] = a2;
    part_count++;
}
void part(uint what, uint lo, uint hi, uint a0) { part_full(what, lo, hi, a0, 0u, 0u); }
// At node n.
void part_at(uint what, uint n, uint a0) { part_full(what, n, NONE, a0, 0u, 0u); }
void part(uint what, uint a0) { part_full(what, NONE, 0u, a0, 0u, 0u); }
void part(uint what) { part_full(what, NONE, 0u, 0u, 0u, 0u); }

void flush_parts() {
    uint slot = DIRECTORY + 4u * T_diag_part;
    uint count = min(part_count, MAX_PARTS);
    uint k = 0u;
    while (k < count) {
        uint row = atomicAdd(C[slot + 2u], 1u);
        if (row >= cap_diag_part) {
            atomicMax(C[slot + 3u], row + 1u);
            atomicOr(C[CTL_OVERFLOW], 1u);
        } else {
            set_diag_part_diag(row, part_row);
            set_diag_part_seq(row, part_base + k);
            set_diag_part_part(row, part_queue[6u * k]);
            uint lo = part_queue[6u * k + 1u];
            uint hi = part_queue[6u * k + 2u];
            if (hi == NONE) {
                hi = tok_hi(node_last_tok(lo));
                lo = tok_lo(node_first_tok(lo));
            }
            set_diag_part_lo(row, lo);
            set_diag_part_hi(row, hi);
            set_diag_part_a0(row, part_queue[6u * k + 3u]);
            set_diag_part_a1(row, part_queue[6u * k + 4u]);
            set_diag_part_a2(row, part_queue[6u * k + 5u]);
        }
        k++;
    }
}
