fn main() {
    println!("{:w$}", 1);
    println!("{:.*}", 1, 2.5, 3);
    println!("{:1$}", 1, 2, 3);
}
