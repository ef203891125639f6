fn main() {
    let k = 3;
    let add = |x: i32| x + k;
    println!("{}", add(4));
}
