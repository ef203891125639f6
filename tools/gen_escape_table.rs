//! Prints `rustg/library/fmt/escape_table.rs` from what the std of this rustc escapes.
//! rustc -O -o gen tools/gen_escape_table.rs && ./gen > rustg/library/fmt/escape_table.rs

fn escaped(c: char) -> bool {
    format!("{:?}", c).starts_with("'\\u{")
}

fn number(mut x: u32, out: &mut String) {
    let mut digits = vec![(35 + (x & 31)) as u8 as char];
    x >>= 5;
    while x > 0 {
        digits.push((93 + (x & 31)) as u8 as char);
        x >>= 5;
    }
    out.extend(digits.iter().rev());
}

fn main() {
    let mut text = String::new();
    let (mut state, mut run) = (false, 0);
    for x in 0xA0..=0x10FFFF {
        // Surrogates continue the run that they are in.
        let now = char::from_u32(x).map_or(state, escaped);
        if now != state {
            number(run, &mut text);
            state = now;
            run = 0;
        }
        run += 1;
    }
    assert!(state, "the last run is escaped and not stored");
    println!("//! Which characters `Debug` escapes, by tools/gen_escape_table.rs.\n");
    println!("/// Lengths of runs from U+00A0 on, printable and escaped in turn; the last goes on to the end.");
    println!("/// Base 32: characters from 93 on are leading digits, from 35 to 66 the last digit.");
    println!("pub const RUNS: &str = \"\\");
    let bytes = text.as_bytes();
    for (i, line) in bytes.chunks(96).enumerate() {
        let end = if (i + 1) * 96 >= bytes.len() { "\";" } else { "\\" };
        println!("    {}{}", std::str::from_utf8(line).unwrap(), end);
    }
}
