"""A histogram with atomics, and the picture that it equalizes.

    python examples/kernels/histogram.py equalized.png
"""

import numpy as np
import png

import rustg

SOURCE = """
use std::sync::atomic::{AtomicU32, Ordering};

#[kernel]
pub fn count(#[global_id] i: usize, image: &[u8], bins: &[AtomicU32; 256]) {
    bins[image[i] as usize].fetch_add(1, Ordering::Relaxed);
}

/// Each level becomes the share of pixels that are darker.
#[kernel(threads(256))]
pub fn levels(#[local_id] level: usize, bins: &[u32; 256], table: &mut [u8; 256]) {
    let (mut below, mut all) = (0u64, 0u64);
    for k in 0..256 {
        if k <= level {
            below += bins[k] as u64;
        }
        all += bins[k] as u64;
    }
    table[level] = (below * 255 / all) as u8;
}

#[kernel]
pub fn replace(#[global_id] i: usize, table: &[u8; 256], image: &mut [u8]) {
    image[i] = table[image[i] as usize];
}
"""


def equalize(image: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """A grey image of bytes with all levels used alike, and how often each level was there before."""
    module = rustg.compile(SOURCE)
    pixels, bins, table = rustg.array(image.reshape(-1)), rustg.zeros(256, np.uint32), rustg.zeros(256, np.uint8)
    module.count(pixels, bins, threads=image.size)
    module.levels(bins, table, threads=256)
    module.replace(table, pixels, threads=image.size)
    return pixels.numpy().reshape(image.shape), bins.numpy()


def chart(bins: np.ndarray, height: int = 100) -> np.ndarray:
    """Bars."""
    tall = bins * height // max(int(bins.max()), 1)
    return np.where(np.arange(height, 0, -1)[:, None] <= tall[None], 255, 40).astype(np.uint8)


def fog(width: int = 256, height: int = 192) -> np.ndarray:
    """Waves of little contrast."""
    y, x = np.mgrid[:height, :width]
    return (110 + 18 * np.sin(x / 17) * np.cos(y / 23) + 12 * np.sin((x + 2 * y) / 31)).astype(np.uint8)


if __name__ == "__main__":
    before = fog()
    after, bins = equalize(before)
    picture = np.vstack([before, after, chart(bins), chart(equalize(after)[1])])
    png.save(picture, "equalized.png")
