#[derive(Clone, Copy)]
struct P { x: i32, y: i32, z: (u8, u8) }
struct T2(i32, [i32; 2]);
fn f() -> (i32, i32) { (7, 8) }
fn main() {
    let (mut a, mut b, mut c) = (1, 2, 3);
    (a, b) = (b, a);
    println!("{a} {b}");
    [a, b, c] = [b, c, a];
    println!("{a} {b} {c}");
    ((a, _), [b, ..]) = ((10, 20), [30, 40, 50]);
    println!("{a} {b} {c}");
    (a, ..) = (5, 6, 7);
    (.., b) = (5, 6, 7);
    (a, .., c) = (a + 1, 0, 0, 99);
    println!("{a} {b} {c}");
    let p = P { x: 1, y: 2, z: (3, 4) };
    P { x: a, .. } = p;
    P { x: b, y: c, z: _ } = p;
    println!("{a} {b} {c}");
    let (mut x, mut y);
    P { x, y, .. } = p;
    println!("{x} {y}");
    let (mut u, mut v) = (0u8, 0u8);
    P { z: (u, v), .. } = p;
    println!("{u} {v}");
    T2(a, [b, c]) = T2(100, [200, 300]);
    println!("{a} {b} {c}");
    _ = f();
    (_, x) = f();
    let mut arr = [1, 2, 3, 4];
    (arr[0], arr[1]) = (arr[1], arr[0]);
    [arr[2], arr[3]] = [arr[3], arr[2]];
    println!("{arr:?} {x}");
    let mut i = 0;
    (i, arr[i]) = (2, 77);
    println!("{i} {arr:?}");
    let mut q = P { x: 0, y: 0, z: (0, 0) };
    (q.x, q.z.1) = (4, 5);
    println!("{} {}", q.x, q.z.1);
    let (mut fa, mut fb) = (0u64, 1u64);
    for _ in 0..20 { (fa, fb) = (fb, fa + fb); }
    println!("{fa} {fb}");
    [a, .., b] = [1, 2, 3, 4, 5];
    [.., c] = [1, 2, 3];
    println!("{a} {b} {c}");
    (x, y) = { let t = (x, y); (t.1, t.0) };
    println!("{x} {y}");
    let m = &mut a; (*m, b) = (55, 66);
    println!("{a} {b}");
    ((a, b), (c, x)) = ((1, 2), (3, 4));
    println!("{a}{b}{c}{x}");
    (_, _) = (1, 2);
    () = ();
    _ = 5;
    ((a), (b)) = (11, 12);
    println!("{a}{b}");
    T2 { 0: a, 1: [b, _] } = T2(21, [22, 23]);
    println!("{a}{b}");
    let z: i32; (z, _) = (1, 2); println!("{z}");
}
