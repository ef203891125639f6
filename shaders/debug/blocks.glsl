// Rows of `dname` in order: a string for each file, a source for each file; names: fixed ones, of functions, entry points, buffers,
// of two variables for each vreg, of words of slots, of two variables for each argument.
//@ reads fn.row kernel.fn sbuf.class vreg.ty path.len
const uint BLOCK_STRING = 0u, BLOCK_SOURCE = 1u, BLOCK_FIXED = 2u, BLOCK_FN = 3u, BLOCK_KERNEL = 4u, BLOCK_BUFFER = 5u, BLOCK_VREG = 6u, BLOCK_SLOT = 7u,
    BLOCK_ARG = 8u;
uint block_rows(uint block) {
    uint buffers = C[CTL_ST_DESC] != 0u ? n_sbuf : 0u;
    uint rows[9] = uint[9](n_path, n_path, DEBUG_FIXED, n_fn, n_kernel, buffers, 2u * n_vreg, C[CTL_ST_SLOT_WORDS], 2u * C[CTL_ST_OUT]);
    return rows[block];
}
// The block of row `i`, which becomes its number there.
uint block_of(inout uint i) {
    uint block = 0u;
    while (block < BLOCK_ARG && i >= block_rows(block)) {
        i -= block_rows(block);
        block++;
    }
    return block;
}
