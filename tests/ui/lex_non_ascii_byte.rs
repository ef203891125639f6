fn main() {
    let a = b'é';
    let b = b"naïve";
}
