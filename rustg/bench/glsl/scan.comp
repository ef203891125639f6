// The kernel `sum_runs` of examples/kernels/scan.py.
#version 450
layout(local_size_x = 64) in;
layout(std430, binding = 0) buffer X { uint x[]; };
layout(std430, binding = 1) buffer Sums { uint sums[]; };
layout(push_constant) uniform P { uint n, runs; };

void main() {
    uint i = gl_GlobalInvocationID.x;
    if (i >= runs) return;
    uint size = (n + runs - 1u) / runs;
    uint from = min(i * size, n), to = min((i + 1u) * size, n), sum = 0u;
    for (uint k = from; k < to; k++) sum += x[k];
    sums[i] = sum;
}
