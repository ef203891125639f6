// The kernel of examples/kernels/life.py; a cell is a word.
#version 450
layout(local_size_x = 16, local_size_y = 16) in;
layout(std430, binding = 0) buffer Board { uint board[]; };
layout(std430, binding = 1) buffer Next { uint next[]; };
layout(push_constant) uniform P { uint width, height; };

void main() {
    uvec2 id = gl_GlobalInvocationID.xy;
    if (id.x >= width || id.y >= height) return;
    uint around = 0u;
    for (uint dy = 0u; dy < 3u; dy++)
        for (uint dx = 0u; dx < 3u; dx++) {
            uint nx = (id.x + width + dx - 1u) % width, ny = (id.y + height + dy - 1u) % height;
            if ((dx != 1u || dy != 1u) && board[nx + width * ny] != 0u) around++;
        }
    uint at = id.x + width * id.y;
    next[at] = around == 3u || (board[at] != 0u && around == 2u) ? 1u : 0u;
}
