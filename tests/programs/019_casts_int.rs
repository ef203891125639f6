fn main() {
    let big: i64 = 0x1_2345_6789;
    println!("{} {} {} {}", big as i32, big as u16, big as u8, big as i8);
    let neg: i32 = -1;
    println!("{} {} {} {} {}", neg as u8, neg as u16, neg as u32, neg as u64, neg as i64);
    let u: u32 = 4_000_000_000;
    println!("{} {} {}", u as i32, u as i64, u as u64);
    let b: u8 = 200;
    println!("{} {} {}", b as i8, b as i32, b as i8 as i32);
    println!("{} {} {}", 'A' as u32, 'é' as u8, '\u{1F600}' as u32);
    println!("{} {}", 97u8 as char, 0xe9u8 as char);
    println!("{} {}", true as u64, false as i8);
    let p: usize = 18446744073709551615;
    println!("{} {}", p as isize, p as i32);
    println!("{}", -129i32 as i8);
    println!("{}", 65 as u8 as char);
}
