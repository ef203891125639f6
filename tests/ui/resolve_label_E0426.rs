fn main() {
    loop {
        break 'missing;
    }
}
