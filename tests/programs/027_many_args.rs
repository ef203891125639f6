fn many(a: i32, b: u8, c: i64, d: f64, e: u16, f: bool, g: char, h: &str, i: f32, j: usize, k: i8, l: u32) -> i64 {
    println!("{} {} {} {} {} {} {} {} {} {} {} {}", a, b, c, d, e, f, g, h, i, j, k, l);
    a as i64 + b as i64 + c + d as i64 + e as i64 + f as i64 + g as i64 + i as i64 + j as i64 + k as i64 + l as i64
}

fn floats(a: f64, b: f64, c: f64, d: f64, e: f64, f: f64, g: f64, h: f64, i: f64, j: f64) -> f64 {
    a + b * 2.0 + c * 3.0 + d * 4.0 + e * 5.0 + f * 6.0 + g * 7.0 + h * 8.0 + i * 9.0 + j * 10.0
}

fn main() {
    let r = many(-1, 2, -3, 4.5, 5, true, 'g', "eight", 9.25, 10, -11, 12);
    println!("{}", r);
    println!("{}", floats(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0));
}
