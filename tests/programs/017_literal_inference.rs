fn takes_u8(x: u8) -> u8 {
    x
}

fn takes_i64(x: i64) -> i64 {
    x
}

fn main() {
    let a = 200;
    println!("{}", takes_u8(a));
    let b = 5_000_000_000;
    println!("{}", takes_i64(b));
    let mut c = 1;
    c += 4_000_000_000u32;
    println!("{}", c);
    let d = 1.5;
    let e: f32 = d;
    println!("{}", e);
    let f = [1, 2, 3];
    let g: u16 = f[1];
    println!("{}", g);
    let h = if g == 2 { 1 } else { 2 };
    let i: i8 = h;
    println!("{}", i);
    let j = -1;
    println!("{}", takes_i64(j));
}
