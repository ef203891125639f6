// The kernel `accelerate` of examples/kernels/nbody.py.
#version 450
layout(local_size_x = 64) in;
struct Body { float pos[3]; float vel[3]; float mass; };
layout(std430, binding = 0) buffer Bodies { Body bodies[]; };
layout(std430, binding = 1) buffer Speeds { float speeds[]; };
layout(push_constant) uniform P { uint n; float dt; };

void main() {
    uint i = gl_GlobalInvocationID.x;
    if (i >= n) return;
    float sum[3] = float[](0.0, 0.0, 0.0);
    for (uint j = 0u; j < n; j++) {
        float d[3];
        float r2 = 0.01;
        for (int k = 0; k < 3; k++) {
            d[k] = bodies[j].pos[k] - bodies[i].pos[k];
            r2 += d[k] * d[k];
        }
        float s = bodies[j].mass / (r2 * sqrt(r2));
        for (int k = 0; k < 3; k++) sum[k] += d[k] * s;
    }
    for (int k = 0; k < 3; k++) speeds[3u * i + k] = bodies[i].vel[k] + sum[k] * dt;
}
