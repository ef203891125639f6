// Constants, statics and borrowed values whose bytes are known when they are compiled.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Shape {
    Empty,
    Circle(f32),
    Rect { w: u16, h: i64 },
    Wide(u8, [u16; 3]),
}
#[derive(Debug, Clone, Copy)]
struct Mixed {
    a: u8,
    b: i16,
    c: f64,
    d: char,
    e: bool,
    f: (i8, u32),
    g: usize,
}
#[repr(i16)]
#[derive(Debug, Clone, Copy)]
enum Code { Low = -300, Next, High = 500 }

const LIMIT: u32 = 7;
const PRIMES: [u32; 16] = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, LIMIT * 7 - 2, 0xffff_ffff];
const SIGNED: [i16; 16] = [-1, 2, -3, 4, -5, 6, -7, i16::MIN, i16::MAX, 10, -11, 12, -13, 14, -15, 16];
const FLOATS: [f32; 16] = [0.5, -0.25, 1e10, -0.0, 3.5, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0];
const BYTES: [u8; 18] = [b'a', b'b', 255, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];
const GRID: [[u16; 4]; 5] = [[1, 2, 3, 4], [7; 4], [0; 4], [9, 8, 7, 6], [65535, 0, 1, 2]];
const SHAPES: [Shape; 6] = [
    Shape::Empty, Shape::Circle(2.5), Shape::Rect { h: -5_000_000_000, w: 9 }, Shape::Wide(3, [1, 2, 3]), Shape::Empty, Shape::Circle(-1.0),
];
const MIXED: [Mixed; 2] = [
    Mixed { c: -2.5, b: -300, a: 200, d: 'é', e: true, f: (-8, 4_000_000_000), g: 12 },
    Mixed { a: 1, b: 2, c: 3.0, d: 'x', e: false, f: (4, 5), g: 6 },
];
const CODES: [Code; 16] = [
    Code::Low, Code::High, Code::Next, Code::Low, Code::Low, Code::Low, Code::Low, Code::Low,
    Code::Low, Code::Low, Code::Low, Code::Low, Code::Low, Code::Low, Code::Low, Code::High,
];
const NOT_DATA: [u32; 16] = [twice(1), 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, twice(8)];
const NAMES: [&str; 16] = ["a", "bc", "def", "", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p"];
static TABLE: [u64; 4] = [1, 0x1234_5678_9abc_def0, 3, u64::MAX];
static ONE: i32 = -5;
static FLOAT: f64 = -1.5;
static CALLED: u32 = twice(21);
static mut COUNTS: [u32; 5] = [1, 2, 3, 4, 5];
static POINTS: &[(i32, i32)] = &[(1, -1), (2, -2), (3, -3)];
const BORROWED: &[u16] = &[10, 20, 30];

struct Table;
impl Table {
    const ROWS: [i32; 16] = [16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
    fn row(&self, k: usize) -> i32 { Self::ROWS[k] }
}

const fn twice(x: u32) -> u32 { x * 2 }
fn sum(list: &[u32]) -> u32 {
    let mut total = 0u32;
    for i in 0..list.len() { total = total.wrapping_add(list[i]); }
    total
}
fn change(list: &mut [u32; 16]) -> u32 {
    list[3] += 1000;
    list[3]
}
fn first() -> &'static [u8; 3] { &[9, 8, 7] }
fn borrowed(i: usize) -> &'static Shape { if i == 0 { &Shape::Circle(4.5) } else { &SHAPES[i] } }

fn main() {
    for i in 0..16 { print!("{} {} {:?} {} ", PRIMES[i], SIGNED[i], FLOATS[i], BYTES[i + 2]); }
    println!();
    println!("{:?} {:?}", GRID, GRID[4][0]);
    for i in 0..SHAPES.len() { print!("{:?} ", SHAPES[i]); }
    println!();
    println!("{:?} {:?}", MIXED, MIXED[1].f.1);
    for i in 0..4 { print!("{:?} {} ", CODES[i], CODES[i] as i16); }
    println!();
    println!("{} {} {}", NOT_DATA[0], NOT_DATA[15], NAMES[2]);
    println!("{:?} {} {} {} {:?} {:?}", TABLE, ONE, FLOAT, CALLED, POINTS, BORROWED);
    unsafe {
        COUNTS[2] += 40;
        println!("{}", COUNTS[2]);
    }
    println!("{} {}", Table.row(3), Table::ROWS[15]);

    // A constant is a new value wherever it is written to.
    let mut copy = PRIMES;
    copy[0] = 100;
    println!("{} {} {}", copy[0], PRIMES[0], sum(&PRIMES));
    println!("{} {}", change(&mut PRIMES), PRIMES[3]);
    println!("{} {}", change(&mut { PRIMES }), PRIMES[3]);
    PRIMES[5] = 1;
    let r = &mut MIXED[0].b;
    *r += 1;
    println!("{} {} {}", *r, MIXED[0].b, PRIMES[5]);
    match PRIMES[1] {
        ref mut x => {
            *x += 1;
            println!("{} {}", *x, PRIMES[1]);
        }
    }
    let [a, .., z] = PRIMES;
    let Mixed { f: (p, q), .. } = MIXED[0];
    println!("{} {} {} {}", a, z, p, q);
    match SHAPES[2] {
        Shape::Rect { w, h } => println!("{} {}", w, h),
        _ => println!("none"),
    }
    println!("{}", SHAPES[1] == Shape::Circle(2.5) && SHAPES[0] != SHAPES[1]);

    // What is borrowed is the same each time.
    println!("{:?} {:?} {:?} {:?}", first(), borrowed(0), borrowed(3), &[1u64, 2][1]);
    println!("{}", first() as *const [u8; 3] == first() as *const [u8; 3]);
    let middle = &PRIMES[4..8];
    println!("{:?} {}", middle, sum(&PRIMES[1..3]));
    let five: &i32 = &5;
    let nested: &[[i32; 2]; 2] = &[[1, 2], [3, 4]];
    println!("{} {:?}", five, nested);
}
