fn main() {
    let a = "\x80";
    let b = '\xf';
}
