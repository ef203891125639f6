const fn sq(x: u32) -> u32 { x * x }
fn main() {
    let x = const { 5 * 3 }; println!("{}", x);
    let y = const { sq(4) + 1 }; println!("{}", y);
    let z = [const { 1 + 1 }; 3]; println!("{:?}", z);
    let w = const { let mut i = 0; let mut t = 0; while i < 5 { t += i; i += 1; } t }; println!("{}", w);
    let r: &'static [i32] = const { &[1, 2, 3] }; println!("{:?}", r);
    let t = const { (1, "a") }; println!("{} {}", t.0, t.1);
    if const { 1 < 2 } { println!("yes"); }
    println!("{}", const { 4 + const { 3 } });
    let n = 2 + const { if true { 1 } else { 2 } }; println!("{}", n);
    let s = &mut [1, 2, 3, 4]; let k = &mut s[1..=2]; k[0] = 9; println!("{:?}", s);
}
