fn main() {
    let x = 1;
    fn inner() -> i32 {
        x + 1
    }
    inner();
}
