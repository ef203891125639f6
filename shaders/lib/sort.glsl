// Least-significant-digit radix sort of (key, value) rows, 4 bits a pass, stable.
// Source: Satish, Harris, Garland, "Designing efficient sorting algorithms for manycore GPUs" (2009).
// Each of at most SORT_THREADS threads owns a contiguous chunk; histograms lie digit-major in scratch.
//@ params from to shift
#include "lib/generic.glsl"

const uint SORT_THREADS = 4096u;
const uint SORT_LEAST = 32u;

uint sort_threads(uint threads) { return min(threads, SORT_THREADS); }

// Rows of each thread's chunk: a multiple of four, since keys are read by fours.
uint sort_rows(uint n, uint threads) { return (chunk_rows(n, threads, SORT_LEAST) + 3u) & ~3u; }

// One counter for each digit, in registers: a counter in memory costs more than sixteen comparisons.
uvec4 c0, c1, c2, c3;
uvec4 sort_is(uint d, uint first) { return uvec4(equal(uvec4(d), uvec4(first, first + 1u, first + 2u, first + 3u))); }
