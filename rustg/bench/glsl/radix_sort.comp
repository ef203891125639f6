// The kernel `count` of examples/kernels/radix_sort.py.
#version 450
layout(local_size_x = 32) in;
layout(std430, binding = 0) buffer X { uint x[]; };
layout(std430, binding = 1) buffer Counts { uint counts[]; };
layout(push_constant) uniform P { uint n, runs, shift; };

void main() {
    uint i = gl_GlobalInvocationID.x;
    if (i >= runs) return;
    for (uint digit = 0u; digit < 256u; digit++) counts[digit * runs + i] = 0u;
    uint size = (n + runs - 1u) / runs;
    uint from = min(i * size, n), to = min((i + 1u) * size, n);
    for (uint k = from; k < to; k++) counts[(x[k] >> shift & 255u) * runs + i] += 1u;
}
