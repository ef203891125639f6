fn main() {
    let a = "\u{110000}";
    let b = "\u{d800}";
    let c = "\u41";
    let d = "\u{}";
    let e = "\u{1234567}";
}
