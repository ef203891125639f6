fn main() {
    let a = 1.5;
    let b = 0.25;
    println!("{} {} {} {} {}", a + b, a - b, a * b, a / b, a % b);
    println!("{} {}", -a, -(a - a));
    println!("{} {} {}", a < b, a >= b, a == 1.5);
    let nan = 0.0 / 0.0;
    println!("{} {} {} {}", nan < 1.0, nan > 1.0, nan == nan, nan != nan);
    let x: f32 = 0.1 + 0.2;
    let y: f64 = 0.1 + 0.2;
    println!("{} {}", x, y);
    println!("{} {}", 5.5 % 2.0, -5.5 % 2.0);
    println!("{}", 1e308 * 10.0);
    let mut s = 0.0;
    let mut i = 1;
    while i <= 10 {
        s += 1.0 / i as f64;
        i += 1;
    }
    println!("{}", s);
}
