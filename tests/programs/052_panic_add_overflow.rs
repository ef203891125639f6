fn grow(mut x: i32) -> i32 {
    loop {
        println!("{}", x);
        x = x + x;
    }
}

fn main() {
    grow(1 << 28);
}
