const A: u8 = 255 + 1;
const B: i32 = 1 / 0;
const C: usize = [1, 2, 3][5];

fn main() {
    println!("{} {} {}", A, B, C);
}
