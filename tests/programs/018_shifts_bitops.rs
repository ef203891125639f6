fn show(x: u32) {
    println!("{}", x);
}

fn main() {
    show(1 << 31);
    show(0x80000000 >> 31);
    show(0xf0f0 & 0xff00);
    show(0xf0f0 | 0x0f0f);
    show(0xffff ^ 0x0ff0);
    show(!0);
    let n: i32 = -16;
    println!("{} {}", n >> 2, n << 2);
    let m = -1i32;
    println!("{} {}", m >> 31, (m as u32) >> 31);
    let b: u8 = 0b1000_0001;
    println!("{} {} {}", b << 1, b >> 1, !b);
    let mut x = 0x1234u64;
    x <<= 20;
    x |= 0xabc;
    x ^= 1 << 63;
    println!("{}", x);
    x >>= 3u8;
    x &= 0xffff_ffff;
    println!("{}", x);
    println!("{}", 1i64 << 40);
    println!("{}", !5i8);
}
