fn main() {
    let a = match 3 {
        0 => 1,
        1 => "one",
        _ => 2,
    };
    match 1 {
        "x" => {}
        _ => {}
    }
}
