const WIDTH: i32 = 64;
const HEIGHT: i32 = 24;
const SHADES: &str = " .:-=+*#%@";

fn escape(cx: f64, cy: f64, limit: u32) -> u32 {
    let (mut x, mut y) = (0.0, 0.0);
    for i in 0..limit {
        let (xx, yy) = (x * x, y * y);
        if xx + yy > 4.0 {
            return i;
        }
        y = 2.0 * x * y + cy;
        x = xx - yy + cx;
    }
    limit
}

fn main() {
    let shades = SHADES.as_bytes();
    let mut total: u64 = 0;
    for row in 0..HEIGHT {
        let cy = (row as f64 / HEIGHT as f64 - 0.5) * 2.4;
        for col in 0..WIDTH {
            let cx = (col as f64 / WIDTH as f64) * 3.2 - 2.3;
            let n = escape(cx, cy, 200);
            total += n as u64;
            let shade = if n == 200 { 9 } else { (n as usize / 2).min(8) };
            print!("{}", shades[shade] as char);
        }
        println!();
    }
    println!("{} steps", total);
}
