"""Conway's game of life on a torus: each generation is a dispatch, the board stays on the device.

    python examples/kernels/life.py life.png
"""

import numpy as np
import png

import rustg

SOURCE = """
#[kernel(threads(16, 16))]
pub fn step(#[global_id] (x, y): (u32, u32), #[global_size] (width, height): (u32, u32), board: &[bool], next: &mut [bool]) {
    let mut around = 0;
    for dy in 0..3 {
        for dx in 0..3 {
            let (nx, ny) = ((x + width + dx - 1) % width, (y + height + dy - 1) % height);
            if (dx != 1 || dy != 1) && board[(nx + width * ny) as usize] {
                around += 1;
            }
        }
    }
    let at = (x + width * y) as usize;
    next[at] = match (board[at], around) {
        (true, 2) | (_, 3) => true,
        _ => false,
    };
}
"""


def life(board: np.ndarray, generations: int) -> np.ndarray:
    """The board (height, width) of bools after some generations."""
    module = rustg.compile(SOURCE)
    here, there = rustg.array(board.reshape(-1)), rustg.zeros(board.size, np.bool_)
    for _ in range(generations):
        module.step(here, there, threads=board.shape[::-1])
        here, there = there, here
    return here.numpy().reshape(board.shape)


if __name__ == "__main__":
    start = np.random.default_rng(1).random((240, 320)) < 0.3
    picture = np.kron(life(start, 100), np.full((2, 2), 255)).astype(np.uint8)
    png.save(picture, "life.png")
