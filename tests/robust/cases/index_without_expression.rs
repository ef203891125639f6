fn main() {
    lety = x[0];
    let t = (1, 2);
    let z = t[]1;;
}
