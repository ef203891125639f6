fn main() {
    println!("{} {} {}", 255u8.wrapping_add(1), 0u8.wrapping_sub(1), 200u8.wrapping_mul(2));
    println!("{} {}", i32::MAX.wrapping_add(1), i32::MIN.wrapping_sub(1));
    println!("{} {}", i64::MAX.wrapping_mul(3), i16::MIN.wrapping_neg());
    println!("{} {}", i8::MIN.wrapping_abs(), i8::MIN.wrapping_div(-1));
    println!("{} {}", 1u32.wrapping_shl(33), (-8i32).wrapping_shr(34));
    println!("{} {}", 3u8.wrapping_pow(7), 7i16.wrapping_pow(9));
    println!("{:?} {:?}", 5i32.overflowing_add(i32::MAX), 5i32.overflowing_add(3));
    println!("{:?} {:?}", 5u8.overflowing_sub(6), u64::MAX.overflowing_mul(2));
    println!("{:?} {:?}", i64::MIN.overflowing_neg(), i64::MIN.overflowing_mul(-1));
    println!("{} {}", 250u8.saturating_add(10), 5u8.saturating_sub(10));
    println!("{} {}", i8::MIN.saturating_sub(1), 100i8.saturating_mul(-2));
    println!("{} {}", i64::MAX.saturating_add(1), i64::MIN.saturating_neg());
    let mut hash: u32 = 2166136261;
    let text = "the quick brown fox".as_bytes();
    for i in 0..text.len() {
        hash = (hash ^ text[i] as u32).wrapping_mul(16777619);
    }
    println!("{}", hash);
    let mut seed: u64 = 42;
    for _ in 0..4 {
        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        println!("{}", seed >> 33);
    }
}
