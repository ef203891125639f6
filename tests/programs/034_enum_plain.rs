#[derive(Clone, Copy)]
enum Color {
    Red,
    Green,
    Blue,
}

fn name(c: Color) -> &'static str {
    match c {
        Color::Red => "red",
        Color::Green => "green",
        Color::Blue => "blue",
    }
}

impl Color {
    fn next(self) -> Color {
        match self {
            Color::Red => Color::Green,
            Color::Green => Color::Blue,
            Color::Blue => Color::Red,
        }
    }
}

enum Level {
    Low = 1,
    Mid = 5,
    High,
    Negative = -3,
}

fn main() {
    let mut c = Color::Red;
    for _ in 0..5 {
        println!("{} {}", name(c), c as i32);
        c = c.next();
    }
    println!("{} {} {} {}", Level::Low as i32, Level::Mid as u8, Level::High as i64, Level::Negative as i32);
}
