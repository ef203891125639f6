fn main() {
    let x = 1 + 2 * 3 - -4;
    let (a, mut b): (u8, _) = (1, 2,);
    let Some(c) = d else { return; };
    let s = S { x, y: 1, ..S::default() };
    let r = &mut *p;
    let raw = &raw const q;
    a[0].1.0.method::<u8>(x)?.await;
    x = y += z;
    if let Some(v) = w && v > 0 { v } else if q { 1 } else { 2 };
    'outer: loop { break 'outer 5; continue; }
    while x < y && !done { x <<= 1; }
    for (i, v) in xs.iter().enumerate() { f(i, v); }
    match x {
        0 | 1 => {}
        2..=5 if x > 3 => a,
        -1 => { b }.c() + 1,
        Point { x, y: ref z @ Some(_), .. } => c,
        [first, .., last] => d,
        &(A::B, ref mut q) => return,
        _ => unreachable!("{}", x),
    }
    let f = move |a: u8, (b, c)| -> u8 { a + b };
    let g = || async move { 1 };
    let t = (1,);
    let u = ();
    let v = (1);
    let w = [0u8; 4];
    let arr = [1, 2, 3];
    let range = (.., 1.., ..2, 1..2, ..=3);
    let cast = (x as u8 as *const u8) < y;
    println!("{} {name}", a + 1, name = b);
    let m = vec![0; 10];
    assert!(matches!(x, Some(1) | None if y));
    other! { anything ( goes ) };
    unsafe { *p = 1 }
    <Vec<u8> as IntoIterator>::into_iter(v);
    a == b || c != d && e;
    x
}
