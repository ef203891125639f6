fn main() {
    let a = 1 == 1.0;
    let b = 1.5 < 2;
    let c = 'a' == "a";
}
