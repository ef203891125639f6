// Radix sort, third pass of a digit: each thread moves its chunk in order.
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
    uint values = column_base(p_from, 1u);
    uint keys_out = column_base(p_to, 0u);
    uint values_out = column_base(p_to, 1u);
    for (uint i = begin; i < end; i++) {
        uint key = H[keys + i];
        uint slot = base_scratch + ((key >> p_shift) & 15u) * threads + t;
        uint at = H[slot];
        H[slot] = at + 1u;
        H[keys_out + at] = key;
        H[values_out + at] = H[values + i];
    }
    if (t == 0u) set_row_count(p_to, n);
}
