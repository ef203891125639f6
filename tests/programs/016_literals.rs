fn main() {
    println!("{} {} {} {}", 0xff, 0o17, 0b1010, 1_000_000);
    println!("{} {} {}", 7u8, 7i64, 0xFFu8);
    println!("{} {}", 1_0_usize, 0x7fff_ffff_ffff_ffffi64);
    println!("{} {}", b'a', b'\n');
    println!("{} {} {} {}", 'x', '\'', '\\', '\u{1F600}');
    println!("{:?} {:?} {:?} {:?}", 'x', '\'', '\n', '\u{200b}');
    println!("{}", "raw next");
    println!("{}", r"C:\dir\n");
    println!("{}", r#"say "hi""#);
    println!("{:?}", "tab\tquote\" nl\n nul\0 bell\x07 e\u{301}");
    println!("{} {} {}", 1.5, 2.0e3, 1e-3);
    println!("{} {}", 2.5f32, 3f64);
}
