// Least-significant-digit radix sort of (key, value) rows, 4 bits a pass, stable.
// Source: Satish, Harris, Garland, "Designing efficient sorting algorithms for manycore GPUs" (2009).
// Each of at most SORT_THREADS threads owns a contiguous chunk; histograms lie digit-major in scratch.
//@ params from to shift
#include "lib/generic.glsl"

const uint SORT_THREADS = 4096u;
const uint SORT_LEAST = 32u;

uint sort_threads(uint threads) { return min(threads, SORT_THREADS); }
