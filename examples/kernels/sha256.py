"""SHA-256 of many messages at once, a thread for each; prints how many messages a second.

    python examples/kernels/sha256.py
"""

import hashlib
import time

import numpy as np

import rustg

SOURCE = """
static K: [u32; 64] = [
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
    0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
    0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
    0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
    0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
    0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
];

/// Byte `at` of a message with its padding, which makes it `total` bytes long.
fn padded(message: &[u8], at: usize, total: usize) -> u32 {
    let n = message.len();
    if at < n {
        message[at] as u32
    } else if at == n {
        0x80
    } else if at >= total - 4 {
        ((8 * n as u32) >> (8 * (total - 1 - at) as u32)) & 255
    } else {
        0
    }
}

fn block(state: &mut [u32; 8], w: &mut [u32; 64]) {
    for t in 16..64 {
        let (a, b) = (w[t - 15], w[t - 2]);
        let s0 = a.rotate_right(7) ^ a.rotate_right(18) ^ (a >> 3);
        let s1 = b.rotate_right(17) ^ b.rotate_right(19) ^ (b >> 10);
        w[t] = w[t - 16].wrapping_add(s0).wrapping_add(w[t - 7]).wrapping_add(s1);
    }
    let mut v = *state;
    for t in 0..64 {
        let (a, e) = (v[0], v[4]);
        let s1 = e.rotate_right(6) ^ e.rotate_right(11) ^ e.rotate_right(25);
        let t1 = v[7].wrapping_add(s1).wrapping_add((e & v[5]) ^ (!e & v[6])).wrapping_add(K[t]).wrapping_add(w[t]);
        let s0 = a.rotate_right(2) ^ a.rotate_right(13) ^ a.rotate_right(22);
        let t2 = s0.wrapping_add((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
        v = [t1.wrapping_add(t2), a, v[1], v[2], v[3].wrapping_add(t1), e, v[5], v[6]];
    }
    for k in 0..8 {
        state[k] = state[k].wrapping_add(v[k]);
    }
}

/// Message `i` is `text[starts[i]..starts[i + 1]]`.
#[kernel]
pub fn sha256(#[global_id] i: usize, text: &[u8], starts: &[u32], digests: &mut [[u8; 32]]) {
    let message = &text[starts[i] as usize..starts[i + 1] as usize];
    let total = (message.len() + 8) / 64 * 64 + 64;
    let mut state = [0x6a09e667u32, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
    for b in 0..total / 64 {
        let mut w = [0u32; 64];
        for t in 0..16 {
            for k in 0..4 {
                w[t] = w[t] << 8 | padded(message, 64 * b + 4 * t + k, total);
            }
        }
        block(&mut state, &mut w);
    }
    for k in 0..32 {
        digests[i][k] = (state[k / 4] >> (24 - 8 * (k as u32 % 4))) as u8;
    }
}
"""


def sha256(messages: list[bytes]) -> list[bytes]:
    """The digest of each message."""
    module = rustg.compile(SOURCE, profile="release")
    starts = np.cumsum([0, *map(len, messages)]).astype(np.uint32)
    text = np.frombuffer(b"".join(messages), np.uint8)
    digests = module.sha256(text, starts, np.zeros((len(messages), 32), np.uint8), threads=len(messages))
    return [row.tobytes() for row in digests]


if __name__ == "__main__":
    many = [f"message number {i}".encode() for i in range(20000)]
    sha256(many)
    began = time.perf_counter()
    found = sha256(many)
    spent = time.perf_counter() - began
    assert found[7] == hashlib.sha256(many[7]).digest()
    print(f"{len(many) / spent:,.0f} messages a second; the first: {found[0].hex()}")
