fn main() {
    match "x" {
        "a"..="z" => {}
        _ => {}
    }
}
