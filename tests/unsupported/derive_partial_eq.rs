#[derive(PartialEq)]
struct P {
    x: i32,
}

fn main() {
    println!("{}", P { x: 1 } == P { x: 2 });
}
