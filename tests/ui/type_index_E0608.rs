fn main() {
    let x = 5;
    let y = x[0];
    let t = (1, 2);
    let z = t[1];
}
