fn main() {
    match true {
        true => {}
    }
    match (true, false) {
        (true, _) => {}
        (false, true) => {}
    }
}
