fn first_word(s: &str) -> &str {
    let b = s.as_bytes();
    let mut i = 0;
    while i < b.len() { if b[i] == b' ' { return &s[..i]; } i += 1; }
    s
}
fn sum(a: &[i32]) -> i32 { let mut t = 0; for i in 0..a.len() { t += a[i]; } t }
fn fill(a: &mut [i32], v: i32) { for i in 0..a.len() { a[i] = v; } }
fn main() {
    let s = "hello world";
    println!("{} {} {}", &s[..5], &s[6..], &s[2..4]);
    println!("{} {} [{}]", &s[..], &s[0..=4], &s[3..3]);
    println!("{} {}", first_word(s), s.len());
    println!("{:?} {:?}", b"bytes\n\x01", "é".as_bytes());
    let u = "añb"; println!("{} {} {}", &u[..1], &u[1..3], &u[3..]);
    let mut a = [1, 2, 3, 4, 5];
    println!("{} {} {} {} {} {}", sum(&a[1..]), sum(&a[..2]), sum(&a[1..3]), sum(&a[1..=3]), sum(&a[..=0]), sum(&a[..]));
    fill(&mut a[..2], 9); println!("{a:?}");
    let n = 3; fill(&mut a[n..], 8); println!("{a:?}");
    { let m = &mut a[1..4]; m[0] = 100; let k = &mut m[1..]; k[1] = 200; }
    println!("{a:?} {:?}", &a[1..][1..2]);
    let bs: &[u8; 3] = b"abc"; println!("{} {:?}", bs.len(), bs);
    let bsl: &[u8] = b"abc\x7f"; println!("{:?} {}", bsl, bsl[3]);
    match s { "hello world" => println!("match"), _ => println!("no") }
    match &s[..5] { "hello" => println!("hello!"), _ => println!("no") }
    match a { [x, .., y] => println!("{x} {y}") }
    match &a[..] { [] => println!("e"), [x] => println!("{x}"), [x, rest @ ..] => println!("{x} {:?}", rest) }
    if let [p, q, ..] = a[..] { println!("{p} {q}"); }
    match bsl { [b'a', mid @ .., 0x7f] => println!("{mid:?}"), _ => println!("3") }
    println!("{}", s.is_empty());
    let raw = r#"a "raw" \n"#; println!("{raw} {}", raw.len());
    let multi = "line \
       cont"; println!("{multi}");
    println!("{}", &a[..].len());
    let k = 20; println!("{}", &s[3..k]);
}
