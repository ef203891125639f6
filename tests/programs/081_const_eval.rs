const A: u32 = 6 * 7;
const B: i64 = -(A as i64) << 3;
const C: u8 = A as u8 + b'0';
const D: bool = A > 40 && B < 0;
const E: char = 'k';
const F: f64 = 1.0 / 8.0 + 2.0;
const G: usize = if D { 3 } else { 5 };
const H: [i32; G] = [A as i32, -1, i32::MAX];
const I: (u8, [bool; 2]) = (255, [D, !D]);
const J: i32 = H[0] + H[1];
const K: u64 = u64::MAX >> 60;
const L: &[u8] = &[1, 2, 3];
const M: &str = "constant";
const N: i32 = match G {
    3 => 33,
    _ => 0,
};

struct Size {
    w: usize,
    h: usize,
}

impl Size {
    const SMALL: Size = Size { w: 2, h: G };
    const AREA: usize = Self::SMALL.w * Self::SMALL.h;
}

enum Kind {
    A = A as isize,
    B = 1 << 4,
    C,
}

fn main() {
    println!("{} {} {} {} {} {}", A, B, C, D, E, F);
    println!("{} {:?} {:?} {} {}", G, H, I, J, K);
    println!("{:?} {} {}", L, M, N);
    println!("{} {}", Size::AREA, [0u8; Size::AREA].len());
    println!("{} {} {}", Kind::A as i32, Kind::B as i32, Kind::C as i32);
}
