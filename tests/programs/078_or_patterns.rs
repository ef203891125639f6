#[derive(Clone, Copy)]
enum Key {
    Char(char),
    Digit(u8),
    Left,
    Right,
    Mod(bool, u8),
}

fn kind(k: Key) -> &'static str {
    match k {
        Key::Char('a' | 'e' | 'i' | 'o' | 'u') => "vowel",
        Key::Char('a'..='z' | 'A'..='Z') => "letter",
        Key::Char(_) => "character",
        Key::Digit(0 | 2 | 4 | 6 | 8) => "even",
        Key::Digit(1 | 3 | 5 | 7 | 9) => "odd",
        Key::Digit(10..) => "out",
        Key::Left | Key::Right => "arrow",
        Key::Mod(true, n) | Key::Mod(false, n @ 5) if n > 3 => "mod high",
        Key::Mod(..) => "mod",
    }
}

fn sum(p: (u8, u8)) -> u8 {
    let ((0, x) | (x, _)) = p;
    x
}

fn main() {
    let ks = [
        Key::Char('e'),
        Key::Char('Q'),
        Key::Char('!'),
        Key::Digit(4),
        Key::Digit(5),
        Key::Digit(50),
        Key::Left,
        Key::Right,
        Key::Mod(true, 4),
        Key::Mod(true, 3),
        Key::Mod(false, 5),
        Key::Mod(false, 6),
    ];
    for i in 0..ks.len() {
        println!("{}", kind(ks[i]));
    }
    println!("{} {}", sum((0, 9)), sum((3, 9)));
    if let Key::Char('x') | Key::Mod(..) | Key::Char('e') = ks[0] {
        println!("matched");
    }
}
