fn main() {
    let match = 5;
}
