enum Parsed {
    Number(u32),
    Bad(u8),
}

fn digit(b: u8) -> Parsed {
    if b >= b'0' && b <= b'9' { Parsed::Number((b - b'0') as u32) } else { Parsed::Bad(b) }
}

fn first_digit(b: u8) -> u32 {
    let Parsed::Number(n) = digit(b) else {
        return 99;
    };
    n + 1
}

fn main() {
    println!("{} {}", first_digit(b'7'), first_digit(b'x'));
    let text = [b'1', b'2', b'?', b'3'];
    let mut total = 0;
    for i in 0..text.len() {
        let Parsed::Number(d) = digit(text[i]) else {
            println!("skipped {}", text[i] as char);
            continue;
        };
        total = total * 10 + d;
    }
    println!("{}", total);
    let pair = (1, 5);
    let (1, x) = pair else {
        panic!("no one");
    };
    println!("{}", x);
}
