fn show(x: f64) {
    println!("{}: {} {} {} {}", x, x as i32, x as u8, x as i64, x as u64);
}

fn main() {
    show(0.0);
    show(3.99);
    show(-3.99);
    show(255.5);
    show(256.0);
    show(1e10);
    show(-1e10);
    show(1e20);
    show(-1e20);
    show(0.0 / 0.0);
    show(1.0 / 0.0);
    show(-1.0 / 0.0);
    println!("{} {}", 1u64 as f64, 18446744073709551615u64 as f64);
    println!("{} {}", 16777217i32 as f32, -5i8 as f32);
    println!("{} {}", 0.1f32 as f64, 0.1f64 as f32);
    println!("{} {}", u64::MAX as f32, i64::MIN as f64);
    println!("{}", 9007199254740993i64 as f64);
    println!("{} {}", 3.7f32 as i16, -1.0f32 as u32);
}
