fn main() {
    let a: i8 = -128;
    let b: i16 = -32768;
    let c: i32 = -2147483648;
    let d: i64 = -9223372036854775808;
    let e: isize = -5;
    let f: u8 = 255;
    let g: u16 = 65535;
    let h: u32 = 4294967295;
    let i: u64 = 18446744073709551615;
    let j: usize = 12;
    println!("{} {} {} {} {}", a, b, c, d, e);
    println!("{} {} {} {} {}", f, g, h, i, j);
    println!("{} {} {} {}", a + 1, b + 1, c + 1, d + 1);
    println!("{} {} {} {}", f - 1, g - 1, h - 1, i - 1);
    println!("{} {}", e * 3, j * 3);
}
