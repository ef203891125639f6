fn main() {
    while break {}
    loop {
        while continue {}
    }
}
