fn main() {
    let a = '●;
}
