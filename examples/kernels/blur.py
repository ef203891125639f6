"""A blur of an image of bytes, in two passes, with borders repeated.

    python examples/kernels/blur.py blurred.png
"""

import numpy as np
import png

import rustg

SOURCE = """
const WEIGHTS: [u32; 5] = [1, 4, 6, 4, 1];

/// The pixel at a place that may lie outside of a row.
fn near(row: &[u8], at: i32) -> u32 {
    row[at.clamp(0, row.len() as i32 - 1) as usize] as u32
}

#[kernel(threads(32, 4))]
pub fn horizontal(#[global_id] id: (u32, u32), #[global_size] size: (u32, u32), image: &[u8], out: &mut [u8]) {
    let (width, y) = (size.0 as usize, id.1 as usize);
    let row = &image[y * width..(y + 1) * width];
    let mut sum = 8;
    for k in 0..5 {
        sum += WEIGHTS[k] * near(row, id.0 as i32 + k as i32 - 2);
    }
    out[y * width + id.0 as usize] = (sum / 16) as u8;
}

#[kernel(threads(32, 4))]
pub fn vertical(#[global_id] id: (u32, u32), #[global_size] size: (u32, u32), image: &[u8], out: &mut [u8]) {
    let mut sum = 8;
    for k in 0..5 {
        let y = (id.1 as i32 + k as i32 - 2).clamp(0, size.1 as i32 - 1) as u32;
        sum += WEIGHTS[k] * image[(y * size.0 + id.0) as usize] as u32;
    }
    out[(id.1 * size.0 + id.0) as usize] = (sum / 16) as u8;
}
"""


def blur(image: np.ndarray, times: int = 1) -> np.ndarray:
    """A grey image (height, width) of bytes, blurred; it stays on the device in between."""
    module = rustg.compile(SOURCE)
    size = image.shape[::-1]
    here, there = rustg.array(image.reshape(-1)), rustg.zeros(image.size, np.uint8)
    for _ in range(times):
        module.horizontal(here, there, threads=size)
        module.vertical(there, here, threads=size)
    return here.numpy().reshape(image.shape)


def checkerboard(width: int = 320, height: int = 240) -> np.ndarray:
    """Squares and a disc."""
    y, x = np.mgrid[:height, :width]
    board = ((x // 40 + y // 40) % 2 * 255).astype(np.uint8)
    board[(x - width // 2) ** 2 + (y - height // 2) ** 2 < 60**2] = 128
    return board


if __name__ == "__main__":
    png.save(blur(checkerboard(), 8), "blurred.png")
