fn main() {
    let s = "a\qb";
    let c = '\j';
    let b = b"\u{41}";
}
