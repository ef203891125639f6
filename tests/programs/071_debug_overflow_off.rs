// flags: -C overflow-checks=off
fn main() {
    let mut x: i16 = 32000;
    for _ in 0..5 {
        x += 500;
        println!("{}", x);
    }
    let mut y: usize = 0;
    y -= 1;
    println!("{}", y);
}
