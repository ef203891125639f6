fn main() {
    loop {
        'a: {
            break;
        }
    }
}
