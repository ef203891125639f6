const A: i32 = B + 1;
const B: i32 = A + 1;

fn main() {
    println!("{}", A);
}
