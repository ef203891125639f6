fn main() {
    printn!("x");
}
