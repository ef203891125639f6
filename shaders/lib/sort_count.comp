// Radix sort, first pass of a digit: each thread's histogram of its chunk.
//@ reads scratch.word
//@ writes scratch.word
#include "lib/sort.glsl"

void add(uint key, bool valid) {
    uint d = valid ? (key >> p_shift) & 15u : 16u;
    c0 += sort_is(d, 0u);
    c1 += sort_is(d, 4u);
    c2 += sort_is(d, 8u);
    c3 += sort_is(d, 12u);
}

void put(uint at, uint threads, uvec4 c) {
    H[at] = c.x;
    H[at + threads] = c.y;
    H[at + 2u * threads] = c.z;
    H[at + 3u * threads] = c.w;
}

void main() {
    uint n = row_count(p_from);
    uint threads = sort_threads(gl_NumWorkGroups.x * gl_WorkGroupSize.x);
    uint t = gl_GlobalInvocationID.x;
    if (t >= threads) return;
    uint size = sort_rows(n, threads);
    uint begin = t * size;
    uint end = min(begin + size, n);
    uint keys = column_base(p_from, 0u);
    c0 = c1 = c2 = c3 = uvec4(0u);
    for (uint i = begin; i < end; i += 4u) {
        uvec4 key = H4[(keys + i) >> 2];
        add(key.x, true);
        add(key.y, i + 1u < end);
        add(key.z, i + 2u < end);
        add(key.w, i + 3u < end);
    }
    uint at = base_scratch + t;
    put(at, threads, c0);
    put(at + 4u * threads, threads, c1);
    put(at + 8u * threads, threads, c2);
    put(at + 12u * threads, threads, c3);
}
