// Columns named by push constants: table id and column index instead of generated accessors.

// Heap index of the first word of column `col` of table `t`.
uint column_base(uint t, uint col) {
    return C[DIRECTORY + 4u * t] + col * C[DIRECTORY + 4u * t + 1u];
}

// Row count and capacity of table `t`.
uint row_count(uint t) { return C[DIRECTORY + 4u * t + 2u]; }
uint row_capacity(uint t) { return C[DIRECTORY + 4u * t + 1u]; }

// Sets the row count of table `t`; what does not fit is recorded as needed.
void set_row_count(uint t, uint v) {
    uint cap = row_capacity(t);
    C[DIRECTORY + 4u * t + 2u] = min(v, cap);
    // Set again to less, it still needs what it needed before.
    C[DIRECTORY + 4u * t + 3u] = max(C[DIRECTORY + 4u * t + 3u], v);
    if (v > cap) atomicOr(C[CTL_OVERFLOW], 1u);
}

// Rows that each thread handles when `n` rows are shared by `threads` threads: contiguous, so
// that a thread's running value needs no communication, and not so few that the spine dominates.
uint chunk_rows(uint n, uint threads, uint least) {
    return max(least, (n + threads - 1u) / threads);
}
