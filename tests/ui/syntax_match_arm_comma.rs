fn main() {
    let x = match 1 {
        1 => 10
        _ => 20,
    };
}
