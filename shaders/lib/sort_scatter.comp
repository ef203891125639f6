// Radix sort, third pass of a digit: each thread moves its chunk in order.
//@ reads scratch.word
//@ writes scratch.word
#include "lib/sort.glsl"

uint keys_out, values_out;

void move_row(uint key, uint value, bool valid) {
    uint d = (key >> p_shift) & 15u;
    uvec4 m0 = sort_is(d, 0u);
    uvec4 m1 = sort_is(d, 4u);
    uvec4 m2 = sort_is(d, 8u);
    uvec4 m3 = sort_is(d, 12u);
    uvec4 place = m0 * c0 + m1 * c1 + m2 * c2 + m3 * c3;
    uint at = place.x + place.y + place.z + place.w;
    c0 += m0;
    c1 += m1;
    c2 += m2;
    c3 += m3;
    if (valid) {
        H[keys_out + at] = key;
        H[values_out + at] = value;
    }
}

uvec4 get(uint at, uint threads) { return uvec4(H[at], H[at + threads], H[at + 2u * threads], H[at + 3u * threads]); }

void main() {
    uint n = row_count(p_from);
    uint threads = sort_threads(gl_NumWorkGroups.x * gl_WorkGroupSize.x);
    uint t = gl_GlobalInvocationID.x;
    if (t >= threads) return;
    uint size = sort_rows(n, threads);
    uint begin = t * size;
    uint end = min(begin + size, n);
    uint keys = column_base(p_from, 0u);
    uint values = column_base(p_from, 1u);
    keys_out = column_base(p_to, 0u);
    values_out = column_base(p_to, 1u);
    uint at = base_scratch + t;
    c0 = get(at, threads);
    c1 = get(at + 4u * threads, threads);
    c2 = get(at + 8u * threads, threads);
    c3 = get(at + 12u * threads, threads);
    for (uint i = begin; i < end; i += 4u) {
        uvec4 key = H4[(keys + i) >> 2];
        uvec4 value = H4[(values + i) >> 2];
        move_row(key.x, value.x, true);
        move_row(key.y, value.y, i + 1u < end);
        move_row(key.z, value.z, i + 2u < end);
        move_row(key.w, value.w, i + 3u < end);
    }
    if (t == 0u) set_row_count(p_to, n);
}
