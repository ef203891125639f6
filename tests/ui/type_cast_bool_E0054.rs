fn main() {
    let a = 5 as bool;
    let b = 1.5 as bool;
}
