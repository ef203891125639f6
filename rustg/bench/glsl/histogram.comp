// The kernel `count` of examples/kernels/histogram.py.
#version 450
layout(local_size_x = 64) in;
layout(std430, binding = 0) buffer Image { uint image[]; };
layout(std430, binding = 1) buffer Bins { uint bins[]; };
layout(push_constant) uniform P { uint n; };

void main() {
    uint i = gl_GlobalInvocationID.x;
    if (i >= n) return;
    atomicAdd(bins[image[i >> 2] >> (8u * (i & 3u)) & 255u], 1u);
}
