fn classify(x: i32) -> &'static str {
    match x {
        0 => "zero",
        1 | 2 | 3 => "small",
        4..=9 => "digit",
        -5..=-1 => "small negative",
        10.. => "large",
        _ => "very negative",
    }
}

fn letter(c: char) -> u32 {
    match c {
        'a'..='z' => c as u32 - 'a' as u32,
        'A'..='Z' => c as u32 - 'A' as u32 + 26,
        '0'..='9' => 52 + (c as u32 - '0' as u32),
        '+' => 62,
        '/' => 63,
        _ => 99,
    }
}

fn yes(b: bool) -> i32 {
    match b {
        true => 1,
        false => 0,
    }
}

fn byte(b: u8) -> &'static str {
    match b {
        b'0'..=b'9' => "digit",
        b' ' | b'\t' | b'\n' => "space",
        0..=31 | 127 => "control",
        128..=255 => "high",
        _ => "other",
    }
}

const LIMIT: i32 = 100;

fn consts(x: i32) -> i32 {
    match x {
        LIMIT => 1,
        i32::MAX => 2,
        i32::MIN..=-1 => 3,
        _ => 4,
    }
}

fn main() {
    for i in -7..12 {
        println!("{} {}", i, classify(i));
    }
    println!("{} {} {} {} {}", letter('c'), letter('C'), letter('7'), letter('/'), letter('?'));
    println!("{} {}", yes(true), yes(false));
    println!("{} {} {} {} {}", byte(b'5'), byte(9), byte(7), byte(200), byte(b'x'));
    println!("{} {} {} {}", consts(100), consts(2147483647), consts(-9), consts(3));
}
