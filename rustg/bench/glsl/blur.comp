// The kernel `vertical` of examples/kernels/blur.py; it reads bytes out of words and writes words.
#version 450
layout(local_size_x = 32, local_size_y = 4) in;
layout(std430, binding = 0) buffer Image { uint image[]; };
layout(std430, binding = 1) buffer Out { uint blurred[]; };
layout(push_constant) uniform P { uint w, h; };
const uint WEIGHTS[5] = uint[](1u, 4u, 6u, 4u, 1u);

void main() {
    uvec2 id = gl_GlobalInvocationID.xy;
    if (id.x >= w || id.y >= h) return;
    uint sum = 8u;
    for (int k = 0; k < 5; k++) {
        uint at = uint(clamp(int(id.y) + k - 2, 0, int(h) - 1)) * w + id.x;
        sum += WEIGHTS[k] * (image[at >> 2] >> (8u * (at & 3u)) & 255u);
    }
    blurred[id.y * w + id.x] = sum / 16u;
}
