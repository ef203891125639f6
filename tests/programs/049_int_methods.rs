fn main() {
    println!("{} {} {}", 2i32.pow(10), (-3i64).pow(5), 10u64.pow(19));
    println!("{} {} {}", (-5i32).abs(), 5i8.abs(), (-128i8).unsigned_abs());
    println!("{} {} {}", 3.min(5), 3.max(5), 50.clamp(0, 10));
    println!("{} {}", (-7i32).rem_euclid(3), (-7i32).div_euclid(3));
    println!("{} {}", 3u8.abs_diff(250), (-100i8).abs_diff(100));
    println!("{} {} {}", (-9i32).signum(), 0i32.signum(), 4i64.signum());
    println!("{} {}", 5i32.is_positive(), (-5i32).is_negative());
    println!("{} {}", 0x12345678u32.rotate_left(8), 0x81u8.rotate_right(1));
    println!("{} {} {}", 0b1011u8.count_ones(), (-1i64).count_ones(), 7u16.count_zeros());
    println!("{} {} {}", 1u32.leading_zeros(), 0u8.leading_zeros(), (-1i16).leading_zeros());
    println!("{} {} {}", 8u64.trailing_zeros(), 0i32.trailing_zeros(), 12u8.trailing_zeros());
    println!("{} {}", 0x1234u16.swap_bytes(), 1u8.reverse_bits());
    println!("{} {}", 17u32.is_power_of_two(), 17u32.next_power_of_two());
    println!("{} {} {}", 99u64.isqrt(), 1000u32.ilog10(), 1000u32.ilog2());
    println!("{} {} {}", i32::MAX, i32::MIN, i32::BITS);
    println!("{} {} {}", u64::MAX, i8::MIN, usize::BITS);
    println!("{} {}", 7u32.div_ceil(2), 7u32.next_multiple_of(4));
    println!("{:?}", 0x01020304u32.to_be_bytes());
    println!("{}", i32::pow(3, 4));
    let x: u16 = 300;
    println!("{}", x.pow(1).min(256).max(2));
}
