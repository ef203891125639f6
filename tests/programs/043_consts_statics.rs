const N: usize = 4;
const SQUARE: usize = N * N;
const NAMES: [&str; 3] = ["one", "two", "three"];
const NEG: i32 = -(5 + 3) * 2;
const MASK: u32 = !0 << 4 & 0xff;
const PI2: f64 = 3.0 + 0.125;
const ORIGIN: (i32, i32) = (0, -1);
static GREETING: &str = "hello";
static TABLE: [[u8; 2]; 3] = [[1, 2], [3, 4], [5, 6]];
static PRIMES: [u32; 5] = [2, 3, 5, 7, 11];

struct Config {
    width: u32,
    on: bool,
}

const DEFAULT: Config = Config { width: 80, on: true };
static GLOBAL: Config = Config { width: DEFAULT.width * 2, on: !true };

mod inner {
    pub const DEEP: u64 = super::N as u64 + 1000;
    pub static S: i8 = -7;
}

fn main() {
    println!("{} {} {} {} {}", N, SQUARE, NEG, MASK, PI2);
    let a = [0u8; SQUARE];
    println!("{}", a.len());
    for i in 0..NAMES.len() {
        println!("{}", NAMES[i]);
    }
    println!("{:?} {}", ORIGIN, GREETING);
    println!("{} {:?}", TABLE[2][1], TABLE);
    let mut s = 0;
    for i in 0..PRIMES.len() {
        s += PRIMES[i];
    }
    println!("{}", s);
    println!("{} {} {} {}", DEFAULT.width, DEFAULT.on, GLOBAL.width, GLOBAL.on);
    println!("{} {}", inner::DEEP, inner::S);
    const LOCAL: i32 = NEG + 1;
    println!("{}", LOCAL);
    let r: &'static u32 = &PRIMES[3];
    println!("{}", r);
}
