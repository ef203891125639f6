// The kernel of examples/kernels/mandelbrot.py; a pixel is a word, since GLSL has no bytes.
#version 450
layout(local_size_x = 16, local_size_y = 8) in;
layout(std430, binding = 0) buffer Image { uint image[]; };
layout(push_constant) uniform P { float cx, cy, width; uint limit, w, h; };

void main() {
    uvec2 id = gl_GlobalInvocationID.xy;
    if (id.x >= w || id.y >= h) return;
    float size = width / float(w);
    float ax = cx + (float(id.x) - float(w) / 2.0) * size, ay = cy + (float(id.y) - float(h) / 2.0) * size;
    float x = 0.0, y = 0.0;
    uint n = 0u;
    while (n < limit && x * x + y * y <= 4.0) {
        float t = x * x - y * y + ax;
        y = 2.0 * x * y + ay;
        x = t;
        n++;
    }
    uint color = 0u;
    if (n != limit) {
        float t = float(n) / float(limit), u = 1.0 - t;
        color = uint(9.0 * u * t * t * t * 255.0) | uint(15.0 * u * u * t * t * 255.0) << 8 | uint(8.5 * u * u * u * t * 255.0) << 16;
    }
    image[id.x + w * id.y] = color;
}
