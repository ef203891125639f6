fn main() {
    match 1 {
        1 -> {}
        _ => {}
    }
}
