enum Color {
    Red,
    Green,
    Blue,
}

fn f(c: Color) -> i32 {
    match c {
        Color::Red => 1,
        Color::Blue => 2,
    }
}

fn main() {}
