// Radix sort, second pass of a digit: one workgroup scans all histograms.
//@ params threads
//@ local 256
//@ grid 1
//@ reads scratch.word
//@ writes scratch.word
#include "lib/sort.glsl"
shared uint sum_of[256];
void main() {
    uint total = 16u * sort_threads(p_threads);
    uint each = (total + 255u) / 256u;
    uint t = gl_LocalInvocationID.x;
    uint begin = min(t * each, total);
    uint end = min(begin + each, total);
    uint sum = 0u;
    for (uint i = begin; i < end; i++) sum += H[base_scratch + i];
    sum_of[t] = sum;
    barrier();
    for (uint d = 1u; d < 256u; d *= 2u) {
        uint v = sum_of[t] + (t >= d ? sum_of[t - d] : 0u);
        barrier();
        sum_of[t] = v;
        barrier();
    }
    uint running = t == 0u ? 0u : sum_of[t - 1u];
    for (uint i = begin; i < end; i++) {
        uint v = H[base_scratch + i];
        H[base_scratch + i] = running;
        running += v;
    }
}
