trait Shape {
    fn area(&self) -> i32;
}

struct Square(i32);

impl Shape for Square {
    fn area(&self) -> i32 {
        self.0 * self.0
    }
}

fn main() {
    println!("{}", Square(3).area());
}
