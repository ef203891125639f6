fn main() {
    let x = 0x1.8;
    let y = 0b1.0;
}
