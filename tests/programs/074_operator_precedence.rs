fn main() {
    println!("{}", 2 + 3 * 4 - 10 / 5 % 3);
    println!("{}", 1 << 2 + 1 & 0xf ^ 3 | 0x20);
    println!("{}", 7 & (3 == 3) as i32);
    println!("{}", !0u8 >> 4 << 2);
    println!("{}", -2i32.pow(2));
    println!("{}", (-2i32).pow(2));
    println!("{}", 1 + 2 < 4 && 5 != 6 || false);
    println!("{}", -5 % 3 * 2);
    println!("{}", 10 - 4 - 3);
    println!("{}", 100 / 10 / 2);
    println!("{}", 3 as i64 as u8 as i32 + 1);
    println!("{}", !true || !false);
    println!("{}", - - 5);
    println!("{}", 1.0 - -2.5 * 2.0);
    println!("{}", (5 > 3) == true);
    println!("{}", 6 ^ 3 & 1 | 8 >> 1);
    let x = 3;
    let r = &x;
    println!("{}", *r * *r);
    println!("{}", *&*&x - 1);
}
