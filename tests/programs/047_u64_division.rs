fn show(a: u64, b: u64) {
    println!("{} / {} = {} rem {}", a, b, a / b, a % b);
}

fn signed(a: i64, b: i64) {
    println!("{} / {} = {} rem {}, euclid {} {}", a, b, a / b, a % b, a.div_euclid(b), a.rem_euclid(b));
}

fn small(a: i8, b: i8) {
    println!("{} {} {} {}", a / b, a % b, a.div_euclid(b), a.rem_euclid(b));
}

fn main() {
    show(18446744073709551615, 10);
    show(18446744073709551615, 18446744073709551614);
    show(10000000000000000000, 9223372036854775808);
    show(1, 18446744073709551615);
    show(12345678901234567890, 4294967296);
    show(12345678901234567890, 4294967297);
    signed(-9223372036854775808, 10);
    signed(9223372036854775807, -10);
    signed(-7, 2);
    signed(-7, -2);
    signed(7, -2);
    signed(6, 3);
    small(-128, 3);
    small(127, -128);
    small(-5, -3);
    println!("{} {}", 4000000000u32 / 3, 4000000000u32 % 7);
    println!("{} {}", 60000u16 / 7, 60000u16 % 7);
}
