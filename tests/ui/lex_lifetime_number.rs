fn main() {
    '1: loop {}
}
