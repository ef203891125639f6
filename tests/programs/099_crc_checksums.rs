const fn table() -> [u32; 256] {
    let mut t = [0u32; 256];
    let mut i = 0;
    while i < 256 {
        let mut c = i as u32;
        let mut k = 0;
        while k < 8 {
            c = if c & 1 == 1 { 0xedb88320 ^ (c >> 1) } else { c >> 1 };
            k += 1;
        }
        t[i] = c;
        i += 1;
    }
    t
}

fn crc32(t: &[u32; 256], data: &[u8]) -> u32 {
    let mut c = !0;
    for i in 0..data.len() {
        c = t[((c ^ data[i] as u32) & 0xff) as usize] ^ (c >> 8);
    }
    !c
}

fn adler32(data: &[u8]) -> u32 {
    let (mut a, mut b) = (1u32, 0u32);
    for i in 0..data.len() {
        a = (a + data[i] as u32) % 65521;
        b = (b + a) % 65521;
    }
    b << 16 | a
}

fn fletcher16(data: &[u8]) -> u16 {
    let mut s = (0u16, 0u16);
    for i in 0..data.len() {
        s.0 = (s.0 + data[i] as u16) % 255;
        s.1 = (s.1 + s.0) % 255;
    }
    s.1 << 8 | s.0
}

fn xorshift(state: &mut u64) -> u64 {
    *state ^= *state << 7;
    *state ^= *state >> 9;
    *state
}

fn main() {
    let t = table();
    println!("{} {}", t[1], t[255]);
    println!("{}", crc32(&t, b"123456789"));
    println!("{}", adler32(b"Wikipedia"));
    println!("{}", fletcher16(b"abcdefgh"));
    let mut buffer = [0u8; 1000];
    let mut state = 88172645463325252;
    for i in 0..buffer.len() {
        buffer[i] = xorshift(&mut state) as u8;
    }
    println!("{} {} {}", crc32(&t, &buffer), adler32(&buffer), fletcher16(&buffer[500..]));
}
