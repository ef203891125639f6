"""The Mandelbrot set as a picture: one thread for each pixel.

    python examples/kernels/mandelbrot.py mandelbrot.png
"""

import numpy as np
import png

import rustg

SOURCE = """
fn escape(cx: f32, cy: f32, limit: u32) -> u32 {
    let (mut x, mut y) = (0.0f32, 0.0f32);
    let mut n = 0;
    while n < limit && x * x + y * y <= 4.0 {
        let t = x * x - y * y + cx;
        y = 2.0 * x * y + cy;
        x = t;
        n += 1;
    }
    n
}

fn color(n: u32, limit: u32) -> [u8; 3] {
    if n == limit {
        return [0, 0, 0];
    }
    let t = n as f32 / limit as f32;
    let u = 1.0 - t;
    [(9.0 * u * t * t * t * 255.0) as u8, (15.0 * u * u * t * t * 255.0) as u8, (8.5 * u * u * u * t * 255.0) as u8]
}

#[kernel(threads(16, 8))]
pub fn mandelbrot(#[global_id] id: (u32, u32), #[global_size] size: (u32, u32), center: [f32; 2], width: f32, limit: u32, image: &mut [[u8; 3]]) {
    let step = width / size.0 as f32;
    let cx = center[0] + (id.0 as f32 - size.0 as f32 / 2.0) * step;
    let cy = center[1] + (id.1 as f32 - size.1 as f32 / 2.0) * step;
    image[(id.0 + size.0 * id.1) as usize] = color(escape(cx, cy, limit), limit);
}
"""


def render(width: int = 640, height: int = 480, limit: int = 256) -> np.ndarray:
    """The picture, (height, width, 3) bytes."""
    module = rustg.compile(SOURCE)
    image = np.zeros((width * height, 3), np.uint8)
    module.mandelbrot([-0.6, 0.0], 3.0, limit, image, threads=(width, height))
    return image.reshape(height, width, 3)


if __name__ == "__main__":
    png.save(render(), "mandelbrot.png")
