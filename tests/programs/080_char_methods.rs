fn classify(c: char) {
    println!(
        "{:?}: {} {} {} {} {} {}",
        c,
        c.is_ascii_digit(),
        c.is_ascii_alphabetic(),
        c.is_ascii_uppercase(),
        c.is_ascii_punctuation(),
        c.is_ascii_whitespace(),
        c.len_utf8()
    );
}

fn main() {
    classify('a');
    classify('Z');
    classify('7');
    classify(' ');
    classify('\n');
    classify('#');
    classify('\u{e9}');
    classify('\u{20ac}');
    classify('\u{1F600}');
    println!("{} {}", 'q'.to_ascii_uppercase(), 'Q'.to_ascii_lowercase());
    println!("{} {}", b'x'.to_ascii_uppercase() as char, b'5'.is_ascii_digit());
    println!("{} {}", 'f'.is_digit(16), 'g'.is_digit(16));
    println!("{}", char::MAX as u32);
    for b in b'a'..=b'e' {
        print!("{}", b as char);
    }
    println!();
}
