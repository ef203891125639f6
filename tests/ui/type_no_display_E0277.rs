struct S;

fn main() {
    println!("{}", S);
    println!("{:?}", S);
    println!("{}", (1, 2));
    println!("{}", [1, 2]);
    println!("{}", ());
}
