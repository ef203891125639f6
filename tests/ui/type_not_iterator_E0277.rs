fn main() {
    for i in 5 {}
    for j in true {}
}
