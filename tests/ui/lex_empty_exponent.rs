fn main() {
    let x = 1e;
    let y = 2.5e+;
}
