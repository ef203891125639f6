"""The product of two matrices, tile by tile: each workgroup keeps the tiles that its threads share in its own memory.

    python examples/kernels/matmul.py
"""

import time

import numpy as np

import rustg

SOURCE = """
const TILE: usize = 16;

/// An element of a matrix of so many rows and columns, zero outside of it.
fn element(m: &[f32], rows: usize, columns: usize, row: usize, column: usize) -> f32 {
    if row < rows && column < columns { m[row * columns + column] } else { 0.0 }
}

/// out (n x m) = x (n x k) * y (k x m)
#[kernel(threads(16, 16))]
pub fn matmul(
    #[global_id] (column, row): (u32, u32), #[local_id] (j, i): (u32, u32),
    #[workgroup] left: &mut [[f32; TILE]; TILE], #[workgroup] right: &mut [[f32; TILE]; TILE],
    n: u32, k: u32, m: u32, x: &[f32], y: &[f32], out: &mut [f32],
) {
    let (n, k, m) = (n as usize, k as usize, m as usize);
    let (row, column, i, j) = (row as usize, column as usize, i as usize, j as usize);
    let mut sum = 0.0;
    for tile in 0..(k + TILE - 1) / TILE {
        left[i][j] = element(x, n, k, row, tile * TILE + j);
        right[i][j] = element(y, k, m, tile * TILE + i, column);
        std::gpu::barrier();
        for t in 0..TILE {
            sum += left[i][t] * right[t][j];
        }
        std::gpu::barrier();
    }
    if row < n && column < m {
        out[row * m + column] = sum;
    }
}
"""


def multiply(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """The product of two matrices of 32-bit floats."""
    (n, k), (_, m) = x.shape, y.shape
    out = rustg.zeros(n * m)
    # All threads of a workgroup come to the barriers, so whole workgroups are asked for.
    threads = (-(-m // 16) * 16, -(-n // 16) * 16)
    rustg.compile(SOURCE).matmul(n, k, m, x.reshape(-1), y.reshape(-1), out, threads=threads)
    return out.reshape(n, m).numpy()


if __name__ == "__main__":
    random = np.random.default_rng(1)
    a, b = random.normal(size=(2, 512, 512)).astype(np.float32)
    multiply(a[:64, :64], b[:64, :64])
    began = time.perf_counter()
    product = multiply(a, b)
    spent = time.perf_counter() - began
    assert np.allclose(product, a @ b, atol=1e-3)
    print(f"512 x 512 in {spent * 1e3:.0f} ms, {2 * 512**3 / spent / 1e9:.1f} GFLOP a second")
