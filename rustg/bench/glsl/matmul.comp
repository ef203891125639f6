// The kernel of examples/kernels/matmul.py.
#version 450
layout(local_size_x = 16, local_size_y = 16) in;
layout(std430, binding = 0) buffer X { float x[]; };
layout(std430, binding = 1) buffer Y { float y[]; };
layout(std430, binding = 2) buffer Out { float product[]; };
layout(push_constant) uniform P { uint n, k, m; };
shared float left[16][16];
shared float right[16][16];

void main() {
    uint row = gl_GlobalInvocationID.y, column = gl_GlobalInvocationID.x, i = gl_LocalInvocationID.y, j = gl_LocalInvocationID.x;
    float sum = 0.0;
    for (uint tile = 0u; tile < (k + 15u) / 16u; tile++) {
        left[i][j] = row < n && tile * 16u + j < k ? x[row * k + tile * 16u + j] : 0.0;
        right[i][j] = tile * 16u + i < k && column < m ? y[(tile * 16u + i) * m + column] : 0.0;
        barrier();
        for (uint t = 0u; t < 16u; t++) sum += left[i][t] * right[t][j];
        barrier();
    }
    if (row < n && column < m) product[row * m + column] = sum;
}
