fn kind(b: &[u8]) -> i32 { match b { b"abc" => 1, b"" => 2, [b'x', ..] => 3, b"hello" | b"world" => 4, br"\n" => 6, _ => 5 } }
fn pair(t: (&[u8], u8)) -> i32 { match t { (b"a", 1) => 1, (b"a", _) => 2, (b"bb", n) if n > 3 => 3, (&[x, _], _) => x as i32, _ => -1 } }
fn rr(b: &&[u8]) -> bool { matches!(*b, b"GET" | b"PUT") }
fn f(b: &[u8]) -> i32 { match b { b"abc" => 1, [] => 2, [_] => 3, [_, _] => 4, [_, _, _, ..] => 5 } }
fn main() {
    println!("{}{}{}", f(b"abc"), f(b"ab"), f(b"abd"));
    println!("{} {} {} {} {} {}", kind(b"abc"), kind(b""), kind(b"xyz"), kind(b"world"), kind(b"q"), kind(b"\\n"));
    let a: &[u8; 3] = b"abc"; match a { b"abc" => println!("y"), _ => println!("n") }
    println!("{} {} {} {} {}", pair((b"a", 1)), pair((b"a", 2)), pair((b"bb", 9)), pair((b"bb", 1)), pair((b"ccc", 1)));
    let s: &[u8] = b"GET"; println!("{} {}", rr(&s), rr(&&s[1..]));
    if let b"GET" = s { println!("get"); }
    let w = "GET /x".as_bytes(); match &w[..3] { b"GET" => println!("ok"), _ => println!("no") }
}
