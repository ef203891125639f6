// The kernel of examples/kernels/sha256.py; a digest is eight words.
#version 450
layout(local_size_x = 64) in;
layout(std430, binding = 0) buffer Text { uint text[]; };
layout(std430, binding = 1) buffer Starts { uint starts[]; };
layout(std430, binding = 2) buffer Digests { uint digests[]; };
layout(push_constant) uniform P { uint n; };
const uint K[64] = uint[](
    0x428a2f98u, 0x71374491u, 0xb5c0fbcfu, 0xe9b5dba5u, 0x3956c25bu, 0x59f111f1u, 0x923f82a4u, 0xab1c5ed5u,
    0xd807aa98u, 0x12835b01u, 0x243185beu, 0x550c7dc3u, 0x72be5d74u, 0x80deb1feu, 0x9bdc06a7u, 0xc19bf174u,
    0xe49b69c1u, 0xefbe4786u, 0x0fc19dc6u, 0x240ca1ccu, 0x2de92c6fu, 0x4a7484aau, 0x5cb0a9dcu, 0x76f988dau,
    0x983e5152u, 0xa831c66du, 0xb00327c8u, 0xbf597fc7u, 0xc6e00bf3u, 0xd5a79147u, 0x06ca6351u, 0x14292967u,
    0x27b70a85u, 0x2e1b2138u, 0x4d2c6dfcu, 0x53380d13u, 0x650a7354u, 0x766a0abbu, 0x81c2c92eu, 0x92722c85u,
    0xa2bfe8a1u, 0xa81a664bu, 0xc24b8b70u, 0xc76c51a3u, 0xd192e819u, 0xd6990624u, 0xf40e3585u, 0x106aa070u,
    0x19a4c116u, 0x1e376c08u, 0x2748774cu, 0x34b0bcb5u, 0x391c0cb3u, 0x4ed8aa4au, 0x5b9cca4fu, 0x682e6ff3u,
    0x748f82eeu, 0x78a5636fu, 0x84c87814u, 0x8cc70208u, 0x90befffau, 0xa4506cebu, 0xbef9a3f7u, 0xc67178f2u
);

uint right(uint x, uint n) { return x >> n | x << (32u - n); }

uint padded(uint from, uint len, uint at, uint total) {
    if (at < len) return text[(from + at) >> 2] >> (8u * ((from + at) & 3u)) & 255u;
    if (at == len) return 0x80u;
    return at >= total - 4u ? 8u * len >> (8u * (total - 1u - at)) & 255u : 0u;
}

void main() {
    uint i = gl_GlobalInvocationID.x;
    if (i >= n) return;
    uint from = starts[i], len = starts[i + 1u] - from, total = (len + 8u) / 64u * 64u + 64u;
    uint state[8] = uint[](0x6a09e667u, 0xbb67ae85u, 0x3c6ef372u, 0xa54ff53au, 0x510e527fu, 0x9b05688cu, 0x1f83d9abu, 0x5be0cd19u);
    for (uint b = 0u; b < total / 64u; b++) {
        uint w[64];
        for (uint t = 0u; t < 16u; t++) {
            w[t] = 0u;
            for (uint k = 0u; k < 4u; k++) w[t] = w[t] << 8 | padded(from, len, 64u * b + 4u * t + k, total);
        }
        for (uint t = 16u; t < 64u; t++) {
            uint a = w[t - 15u], c = w[t - 2u];
            w[t] = w[t - 16u] + (right(a, 7u) ^ right(a, 18u) ^ a >> 3) + w[t - 7u] + (right(c, 17u) ^ right(c, 19u) ^ c >> 10);
        }
        uint v[8] = state;
        for (uint t = 0u; t < 64u; t++) {
            uint a = v[0], e = v[4];
            uint t1 = v[7] + (right(e, 6u) ^ right(e, 11u) ^ right(e, 25u)) + ((e & v[5]) ^ (~e & v[6])) + K[t] + w[t];
            uint t2 = (right(a, 2u) ^ right(a, 13u) ^ right(a, 22u)) + ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
            v = uint[](t1 + t2, a, v[1], v[2], v[3] + t1, e, v[5], v[6]);
        }
        for (uint k = 0u; k < 8u; k++) state[k] += v[k];
    }
    for (uint k = 0u; k < 8u; k++) digests[8u * i + k] = state[k];
}
