"""An interpreter on the device: programs are slices of bytes, instructions an enum with data. A thread draws one curve.

    python examples/kernels/turtle.py turtle.png
"""

import numpy as np
import png

import rustg

SOURCE = """
#[derive(Clone, Copy)]
enum Op { Forward(u8), Left(u8), Right(u8), Repeat { times: u8, back: u8 }, Color(u8), Stop }

fn decode(code: &[u8], at: usize) -> Op {
    let (op, x) = (code[at], code[at + 1]);
    match op {
        b'F' => Op::Forward(x),
        b'L' => Op::Left(x),
        b'R' => Op::Right(x),
        b'C' => Op::Color(x),
        b'[' => Op::Repeat { times: x, back: code[at + 2] },
        b'.' => Op::Stop,
        other => panic!("unknown instruction {:?} at {}", other as char, at),
    }
}

struct Turtle { x: f32, y: f32, heading: f32, color: u8 }

impl Turtle {
    fn turn(&mut self, degrees: f32) {
        self.heading += degrees.to_radians();
    }
    fn forward(&mut self, length: u8, image: &mut [u8], size: usize) {
        let (dx, dy) = (self.heading.cos(), self.heading.sin());
        for _ in 0..length {
            self.x += dx;
            self.y += dy;
            let (px, py) = (self.x as usize, self.y as usize);
            if self.x >= 0.0 && self.y >= 0.0 && px < size && py < size {
                image[px + size * py] = self.color;
            }
        }
    }
}

#[kernel(threads(1))]
pub fn draw(#[global_id] i: usize, programs: &[[u8; 32]], size: u32, images: &mut [u8]) {
    let n = size as usize;
    let image = &mut images[i * n * n..(i + 1) * n * n];
    let mut turtle = Turtle { x: n as f32 / 2.0, y: n as f32 / 2.0, heading: 0.0, color: 255 };
    let mut left = [0u8; 32];
    let mut at = 0;
    loop {
        match decode(&programs[i], at) {
            Op::Forward(n_) => turtle.forward(n_, image, n),
            Op::Left(a) => turtle.turn(0.0 - a as f32),
            Op::Right(a) => turtle.turn(a as f32),
            Op::Color(c) => turtle.color = c,
            Op::Repeat { times, back } => {
                left[at] = if left[at] == 0 { times } else { left[at] - 1 };
                if left[at] > 0 {
                    at = back as usize;
                    continue;
                }
                at += 1;
            }
            Op::Stop => break,
        }
        at += 2;
    }
}
"""
#: Draw, turn, and `[` times, back: go back as often as said. The circle begins above the middle.
PROGRAMS = [
    b"F\x50R\x5a[\x04\x00.",
    b"F\x5aR\x90[\x05\x00.",
    b"C\x00L\x5aF\x50R\x5aC\xff" b"F\x04R\x03[\x78\x0a.",
    b"F\x1eL\x3c[\x05\x00R\x1e[\x0b\x00.",
]


def draw(programs: list[bytes], size: int = 200) -> np.ndarray:
    """An image (size, size) for each program; `rustg.KernelPanic` for an unknown instruction."""
    module = rustg.compile(SOURCE)
    code = np.zeros((len(programs), 32), np.uint8)
    for row, program in zip(code, programs):
        row[: len(program)] = np.frombuffer(program, np.uint8)
    images = np.zeros(len(programs) * size * size, np.uint8)
    module.draw(code, size, images, threads=len(programs))
    return images.reshape(len(programs), size, size)


if __name__ == "__main__":
    png.save(np.hstack(draw(PROGRAMS)), "turtle.png")
