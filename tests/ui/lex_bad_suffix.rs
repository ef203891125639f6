fn main() {
    let x = 10u7;
    let y = 1.5f16x;
    let z = 3abc;
}
