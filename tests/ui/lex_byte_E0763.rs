fn main() {
    let a = b'a;
}
