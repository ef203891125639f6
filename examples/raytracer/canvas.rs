//! Brightness as characters.

pub const WIDTH: usize = 96;
pub const HEIGHT: usize = 36;

/// From dark to bright.
const SHADES: &str = " .:-=+*#%@";
const BARS: usize = 8;

pub struct Canvas {
    light: [[f64; WIDTH]; HEIGHT],
}

/// Screen coordinates of a place on the canvas; a character is twice as high as wide.
pub fn to_screen(column: f64, row: f64) -> (f64, f64) {
    let half = WIDTH as f64 / 2.0;
    let x = column / half - 1.0;
    let y = (HEIGHT as f64 / 2.0 - row) * 2.0 / half;
    (x, y)
}

impl Canvas {
    pub fn new() -> Canvas {
        Canvas { light: [[0.0; WIDTH]; HEIGHT] }
    }

    pub fn set(&mut self, column: usize, row: usize, light: f64) {
        // A gamma of 2 brings out the dark parts.
        self.light[row][column] = light.clamp(0.0, 1.0).sqrt();
    }

    pub fn print(&self) {
        let shades = SHADES.as_bytes();
        for row in 0..HEIGHT {
            for column in 0..WIDTH {
                let i = (self.light[row][column] * shades.len() as f64) as usize;
                print!("{}", shades[i.min(shades.len() - 1)] as char);
            }
            println!();
        }
    }

    pub fn mean(&self) -> f64 {
        let mut sum = 0.0;
        for row in 0..HEIGHT {
            for column in 0..WIDTH {
                sum += self.light[row][column];
            }
        }
        // Three places.
        (sum / (WIDTH * HEIGHT) as f64 * 1000.0).round() / 1000.0
    }

    pub fn print_histogram(&self) {
        let mut counts = [0usize; BARS];
        for row in 0..HEIGHT {
            for column in 0..WIDTH {
                let bar = (self.light[row][column] * BARS as f64) as usize;
                counts[bar.min(BARS - 1)] += 1;
            }
        }
        for bar in 0..BARS {
            print!("{}/{} ", bar, BARS);
            for _ in 0..counts[bar] / 20 {
                print!("=");
            }
            println!(" {}", counts[bar]);
        }
    }
}
