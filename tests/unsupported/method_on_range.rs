fn main() {
    let r = 1..5;
    println!("{}", r.contains(&3));
}
