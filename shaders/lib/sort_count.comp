// Radix sort, first pass of a digit: each thread's histogram of its chunk.
//@ reads scratch.word
//@ writes scratch.word
#include "lib/sort.glsl"
void main() {
    uint n = row_count(p_from);
    uint threads = sort_threads(gl_NumWorkGroups.x * 64u);
    uint t = gl_GlobalInvocationID.x;
    if (t >= threads) return;
    uint size = chunk_rows(n, threads, SORT_LEAST);
    uint begin = t * size;
    uint end = min(begin + size, n);
    uint keys = column_base(p_from, 0u);
    for (uint d = 0u; d < 16u; d++) H[base_scratch + d * threads + t] = 0u;
    for (uint i = begin; i < end; i++) {
        uint d = (H[keys + i] >> p_shift) & 15u;
        H[base_scratch + d * threads + t]++;
    }
}
