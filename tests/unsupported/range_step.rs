fn main() {
    for i in (0..10).step_by(3) {
        println!("{}", i);
    }
}
