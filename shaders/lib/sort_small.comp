// A digit of the radix sort by one workgroup, for few rows: histograms are scanned in shared memory. It has at most 64 threads.
//@ local 64
//@ grid 1
#include "lib/sort.glsl"
shared uint places[1024];
shared uint sum_of[64];

uint keys_out, values_out;

void add(uint key, bool valid) {
    uint d = valid ? (key >> p_shift) & 15u : 16u;
    c0 += sort_is(d, 0u);
    c1 += sort_is(d, 4u);
    c2 += sort_is(d, 8u);
    c3 += sort_is(d, 12u);
}

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

void put(uint at, uvec4 c) {
    uint threads = gl_WorkGroupSize.x;
    places[at] = c.x;
    places[at + threads] = c.y;
    places[at + 2u * threads] = c.z;
    places[at + 3u * threads] = c.w;
}

uvec4 get(uint at) {
    uint threads = gl_WorkGroupSize.x;
    return uvec4(places[at], places[at + threads], places[at + 2u * threads], places[at + 3u * threads]);
}

void main() {
    uint n = row_count(p_from), t = gl_LocalInvocationID.x, threads = gl_WorkGroupSize.x;
    uint size = sort_rows(n, threads);
    uint begin = min(t * size, n), end = min(begin + size, n);
    uint keys = column_base(p_from, 0u), values = column_base(p_from, 1u);
    keys_out = column_base(p_to, 0u);
    values_out = column_base(p_to, 1u);
    c0 = c1 = c2 = c3 = uvec4(0u);
    for (uint i = begin; i < end; i += 4u) {
        uvec4 key = H4[(keys + i) >> 2];
        add(key.x, true);
        add(key.y, i + 1u < end);
        add(key.z, i + 2u < end);
        add(key.w, i + 3u < end);
    }
    put(t, c0);
    put(t + 4u * threads, c1);
    put(t + 8u * threads, c2);
    put(t + 12u * threads, c3);
    barrier();
    uint sum = 0u;
    for (uint i = 0u; i < 16u; i++) sum += places[16u * t + i];
    sum_of[t] = sum;
    barrier();
    for (uint d = 1u; d < threads; d *= 2u) {
        uint v = sum_of[t] + (t >= d ? sum_of[t - d] : 0u);
        barrier();
        sum_of[t] = v;
        barrier();
    }
    uint running = t == 0u ? 0u : sum_of[t - 1u];
    for (uint i = 0u; i < 16u; i++) {
        uint v = places[16u * t + i];
        places[16u * t + i] = running;
        running += v;
    }
    barrier();
    c0 = get(t);
    c1 = get(t + 4u * threads);
    c2 = get(t + 8u * threads);
    c3 = get(t + 12u * threads);
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
