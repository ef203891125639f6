#[derive(Clone, Copy, Debug)]
enum Sh { Ci(f64), Re(f64, f64), Tr { a: f64, b: f64 }, No }
fn main() {
    let mut p = (1, [2, 3]);
    { let (ref mut a, [ref b, ref mut c]) = p; *a += 10; *c += *b; }
    println!("{p:?}");
    match p { (ref mut a, _) if *a > 5 => *a = 0, _ => {} }
    println!("{p:?}");
    let n @ m = 5; println!("{n}{m}");
    let x; if p.0 == 0 { x = 1; } else { x = 2; } println!("{x}");
    let y; loop { y = 4; break; } println!("{y}");
    let arr = [Sh::Ci(1.0), Sh::Re(2.0, 3.0), Sh::Tr { a: 3.0, b: 4.0 }, Sh::No];
    for i in 0..4 {
        let s = arr[i];
        let v = match s { Sh::Ci(r) => 3.0 * r * r, Sh::Re(w, h) => w * h, Sh::Tr { a, b: bb } => a * bb / 2.0, Sh::No => 0.0 };
        print!("{v} ");
    }
    println!();
    let mut s = Sh::Tr { a: 1.0, b: 2.0 };
    if let Sh::Tr { ref mut a, .. } = s { *a *= 5.0; }
    if let Sh::Tr { a, b } = &mut s { *a += 1.0; *b -= 1.0; }
    println!("{s:?}");
    let whole @ (l, r) = (1, 2); println!("{whole:?} {l} {r}");
    match 15u8 { n @ (0..=9 | 15) => println!("n {n}"), n => println!("other {n}") }
    match [1, 2, 3, 4, 5] { [first, mid @ .., last] => println!("{first} {mid:?} {last}") }
    match &[1, 2, 3][..] { [a, rest @ ..] if rest.len() == 2 => println!("{a} {rest:?}"), _ => {} }
    let t = &mut (1, (2, 3)); let (a, (b, _)) = t; *a = 9; *b = 8; println!("{t:?}");
    let &(c, d) = &(4, 5); println!("{c}{d}");
    let mut arr2 = [1, 2, 3];
    for i in 0..3 { let r = &mut arr2[i]; *r *= 2; }
    if let [x, .., z] = &mut arr2 { core_swap(x, z); }
    println!("{arr2:?}");
    let mut st = (0, "a"); { let (k, v) = &mut st; *k = 1; *v = "b"; } println!("{st:?}");
    let v: i32; { v = 3; } println!("{v}");
    let w: (i32, i32); w = (1, 2); println!("{w:?}");
    let z; match n { 5 => z = "five", _ => z = "other" } println!("{z}");
    let q = 'blk: { if n == 5 { break 'blk 1; } 2 }; println!("{q}");
    let r = loop { if n == 5 { break "done"; } }; println!("{r}");
    'outer: for i in 0..5 { for j in 0..5 { if i * j == 6 { println!("{i} {j}"); break 'outer; } if j > i { continue 'outer; } } }
}
fn core_swap(a: &mut i32, b: &mut i32) { let t = *a; *a = *b; *b = t; }
