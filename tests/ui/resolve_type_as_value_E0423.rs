fn main() {
    let x = i32;
    let y = u8 + 1;
}
