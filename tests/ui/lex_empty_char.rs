fn main() {
    let a = '';
}
