fn main() {
    let x = 5u32;
    println!("{}", x.foo);
}
