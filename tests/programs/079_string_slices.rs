fn greet(name: &str, loud: bool) -> &'static str {
    if name == "" {
        return "nobody";
    }
    if loud { "HELLO" } else { "hello" }
}

fn code(word: &str) -> u32 {
    match word {
        "add" => 1,
        "sub" | "minus" => 2,
        "" => 3,
        _ => 100 + word.len() as u32,
    }
}

fn longest<'a>(a: &'a str, b: &'a str) -> &'a str {
    if a.len() >= b.len() { a } else { b }
}

fn count(s: &str, c: u8) -> usize {
    let b = s.as_bytes();
    let mut n = 0;
    for i in 0..b.len() {
        if b[i] == c {
            n += 1;
        }
    }
    n
}

fn main() {
    println!("{} {} {}", greet("", true), greet("x", true), greet("x", false));
    println!("{} {} {} {}", code("add"), code("minus"), code(""), code("other"));
    println!("{}", longest("abc", "de"));
    println!("{}", count("banana", b'a'));
    println!("{} {} {}", "a" == "a", "a" == "b", "abc" != "abd");
    println!("{} {}", "h\u{e9}".len(), "".is_empty());
    let words = ["one", "two", "three"];
    let mut total = 0;
    for i in 0..words.len() {
        total += words[i].len();
        print!("{}{}", words[i], if i + 1 < words.len() { ", " } else { "\n" });
    }
    println!("{}", total);
    println!("{:?}", words);
    println!("{:?} {:?}", "quote\" back\\", ("t\t", 'é'));
}
