fn main() {
    println!("{");
    println!("}");
    println!("{:y}", 1);
    println!("{0} {2}", 1, 2);
}
