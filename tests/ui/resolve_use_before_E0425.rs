fn main() {
    let a = b;
    let b = 1;
    let c = c;
}
