fn main() {
    let mut x = 1;
    println!("{}", x);
    x = 5;
    println!("{}", x);
    x = x + x;
    println!("{}", x);
    x += 7;
    x -= 2;
    x *= 3;
    x /= 4;
    x %= 8;
    println!("{}", x);
}
