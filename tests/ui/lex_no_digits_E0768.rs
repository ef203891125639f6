fn main() {
    let x = 0x;
    let y = 0b_;
}
