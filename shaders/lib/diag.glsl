// Appending diagnostics. The order of rows is not observable: they are sorted before they are shown.
//@ writes diag.code diag.lo diag.hi diag.a0 diag.a1 diag.a2 diag.lo2 diag.hi2

// Reports `code` at bytes [lo, hi) with three arguments and a secondary span (lo2 = NONE: none).
void diag_full(uint code, uint lo, uint hi, uint a0, uint a1, uint a2, uint lo2, uint hi2) {
    uint slot = DIRECTORY + 4u * T_diag;
    uint row = atomicAdd(C[slot + 2u], 1u);
    if (row >= cap_diag) {
        atomicMax(C[slot + 3u], row + 1u);
        atomicOr(C[CTL_OVERFLOW], 1u);
        return;
    }
    // The row is inside the table: no need to ask eight times.
    H[at_diag_code(row)] = code;
    H[at_diag_lo(row)] = lo;
    H[at_diag_hi(row)] = hi;
    H[at_diag_a0(row)] = a0;
    H[at_diag_a1(row)] = a1;
    H[at_diag_a2(row)] = a2;
    H[at_diag_lo2(row)] = lo2;
    H[at_diag_hi2(row)] = hi2;
}

void diag(uint code, uint lo, uint hi, uint a0) { diag_full(code, lo, hi, a0, 0u, 0u, NONE, 0u); }
