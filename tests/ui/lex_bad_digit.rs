fn main() {
    let x = 0b102;
    let y = 0o78;
}
