fn main() {
    let a = 'abc';
}
