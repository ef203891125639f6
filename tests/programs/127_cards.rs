#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Suit { Clubs = 1, Diamonds = 2, Hearts = 4, Spades = 8 }
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Card { rank: u8, suit: Suit }
#[derive(Debug, Clone, PartialEq, PartialOrd)]
enum Val { Nil, B(bool), N(f64), S(&'static str), P(&'static Val, &'static Val), L([Option3; 2]) }
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
enum Option3 { None, Some(i128_), }
#[allow(non_camel_case_types)] type i128_ = i64;
static NIL: Val = Val::Nil; static ONE: Val = Val::N(1.0);
fn best(hand: &[Card; 5]) -> (&'static str, Card) {
    let mut h = *hand;
    for i in 0..5 { for j in 0..4 - i { if h[j] < h[j + 1] { (h[j], h[j + 1]) = (h[j + 1], h[j]); } } }
    let flush = h[1..].len() == 4 && { let mut f = true; for i in 1..5 { f = f && h[i].suit == h[0].suit; } f };
    let straight = { let mut s = true; for i in 1..5 { s &= h[i - 1].rank == h[i].rank + 1; } s };
    let name = match (flush, straight, &h) {
        (true, true, [Card { rank: 14, .. }, ..]) => "royal",
        (true, true, _) => "straight flush",
        (_, _, [a, b, c, d, _] | [_, a, b, c, d]) if a.rank == b.rank && b.rank == c.rank && c.rank == d.rank => "four",
        (true, false, _) => "flush", (false, true, _) => "straight",
        (_, _, [a, b, _, _, _] | [_, a, b, _, _] | [_, _, a, b, _] | [_, _, _, a, b]) if a.rank == b.rank => "pair",
        _ => "high",
    };
    (name, h[0])
}
fn c(rank: u8, s: u8) -> Card { Card { rank, suit: match s { 0 => Suit::Clubs, 1 => Suit::Diamonds, 2 => Suit::Hearts, _ => Suit::Spades } } }
fn main() {
    let hands = [[c(10, 3), c(14, 3), c(12, 3), c(11, 3), c(13, 3)], [c(2, 0), c(9, 1), c(9, 2), c(9, 3), c(9, 0)], [c(2, 0), c(5, 0), c(9, 0), c(7, 0), c(11, 0)],
        [c(4, 1), c(3, 0), c(5, 2), c(7, 2), c(6, 1)], [c(4, 1), c(4, 0), c(5, 2), c(9, 2), c(6, 1)], [c(2, 1), c(4, 0), c(6, 2), c(9, 2), c(12, 1)]];
    for i in 0..hands.len() { println!("{:?}", best(&hands[i])); }
    println!("{:?} {:?}", c(3, 1) < c(3, 2), c(4, 0) > c(3, 3));
    println!("{} {}", Suit::Hearts as u8 | Suit::Clubs as u8, Suit::Spades > Suit::Hearts);
    let vs = [Val::Nil, Val::B(true), Val::N(2.5), Val::S("s\t"), Val::P(&NIL, &ONE), Val::L([Option3::None, Option3::Some(-4)])];
    for i in 0..vs.len() { for j in 0..vs.len() { print!("{}", if vs[i] < vs[j] { '<' } else if vs[i] == vs[j] { '=' } else { '>' }); } println!(" {:?}", vs[i]); }
    println!("{:#?}", vs[4]); println!("{}", Val::N(f64::NAN) == Val::N(f64::NAN));
    println!("{} {} {}", Val::N(f64::NAN) < Val::N(1.0), Val::N(f64::NAN) >= Val::N(1.0), Val::P(&NIL, &ONE) < Val::P(&ONE, &NIL));
    let a: [[Card; 2]; 2] = [[c(1, 0), c(2, 1)], [c(3, 2), c(4, 3)]]; let mut b = a.clone(); b[1][1].rank = 9;
    println!("{} {} {:?}", a == b, a < b, &b[1][..]); println!("{:?}", (a, 1) <= (a, 1));
    let s = &a[..]; println!("{} {:?}", s == &b[..], s.len()); let r1 = &a; let r2 = &b; println!("{}", r1 != r2);
    let e: &[Card] = &[]; println!("{:?} {}", e, e == e); println!("{:?}", ((), ((),), [(); 2]));
    let t = (1u8, -1i8, 'x', "y", 1.5f32, true, ()); let u = t; println!("{:?} {} {}", t, t == u, t >= u);
    assert_eq!(a[0], b[0], "same"); assert_ne!(a, b); assert_eq!(s[1], b[1], "{} {:?}", "differ", &b[1][1]);
}
