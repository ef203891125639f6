fn main() {
    mut x = 5;
}
