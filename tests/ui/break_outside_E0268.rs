fn main() {
    break;
    if true {
        continue;
    }
}
