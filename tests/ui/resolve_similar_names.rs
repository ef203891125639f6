mod shapes {
    pub struct Circle;
    pub fn area() -> i32 {
        1
    }
    pub enum Kind {
        Round,
        Square(i32),
    }
}
const LIMIT: i32 = 3;
static COUNT: i32 = 4;
struct Rectangle(i32);
fn total(first: i32, second: i32) -> i32 {
    first + secnd
}
fn main() {
    let length = 5;
    let a = lenght + LIMTI + CONUT;
    let b: Rectangl = Rectangel(1);
    let c = shapes::aera();
    let d = shapes::Kind::Squar(1);
    let e: shapes::Circel = shapes::Circle;
    let f = toatl(1, 2);
    let g: i23 = 1;
}
