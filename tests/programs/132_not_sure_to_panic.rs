// Operations that would panic, where rustc's lints say nothing: control never comes there, the value is not known to them, or an
// attribute allows it.
enum E { A(i32), B }
fn id(x: i32) -> i32 { x }
fn main() {
    let a = [1, 2, 3]; let i = 2; println!("{}", a[i]);
    let z = 0; println!("{z}"); if id(3) == 4 { println!("{}", 1 / z); }
    let w = 0; assert_eq!(w, 0); if id(3) == 4 { println!("{}", 1 / w); }
    let n = 0; if n != 0 { println!("{}", 10 / n); }
    const N: usize = 0; let e: [i32; 0] = []; if N > 0 { println!("{}", e[N - 1]); }
    let mut k = 0; while k < 5 { let d = 10 / (k + 1); k += 1; println!("{d}"); }
    let x: i32; if id(1) == 1 { x = 0 } else { x = 1 } if x != 0 { println!("{}", 5 / x); }
    let t = match id(7) { 7 => 0, _ => 2 }; if t > 0 { println!("{}", 6 % t); }
    let s = 40; let big = 1u64 << s; println!("{big}");
    let v = 255u8; println!("{}", v.wrapping_add(1)); let q = v as u32 + 1; println!("{q}");
    if false { let r = 1 / 0; }
    let o = E::B; match o { E::A(x) => println!("{}", 1 / x), E::B => println!("b") }
    let m = loop { if id(2) == 2 { break 0; } }; if m > 0 { println!("{}", 3 / m); }
    for j in 0..3 { if j > 0 { println!("{}", 6 / j); } }
    let y = -5i8; println!("{}", -y); let h = i32::MAX; println!("{}", h - 1 + 1);
    allowed(id(1) == 2);
    zero(0);
}

#[allow(arithmetic_overflow)]
fn allowed(c: bool) {
    if c {
        let y = 255u8 + 1;
    }
    #[allow(overflowing_literals)]
    let x = if c { 3 } else { 257u8 };
    println!("{x}");
}

fn zero(x: i32) {
    #![allow(unconditional_panic)]
    if x != 0 {
        let y = 1 / 0;
    }
    match x {
        0 => println!("zero"),
        _ if 10 / x > 2 => println!("some"),
        _ => println!("other"),
    }
}
