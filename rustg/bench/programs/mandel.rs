// Iterations of the Mandelbrot set: floating-point arithmetic.
fn main() {
    let (w, h) = (400, 300);
    let mut total = 0u64;
    for y in 0..h {
        for x in 0..w {
            let cr = x as f64 / w as f64 * 3.0 - 2.0;
            let ci = y as f64 / h as f64 * 2.0 - 1.0;
            let (mut r, mut i) = (0.0f64, 0.0f64);
            let mut n = 0;
            while n < 500 && r * r + i * i <= 4.0 {
                let t = r * r - i * i + cr;
                i = 2.0 * r * i + ci;
                r = t;
                n += 1;
            }
            total += n as u64;
        }
    }
    println!("{}", total);
}
