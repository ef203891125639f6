fn f(x: i32, y: i32) -> i32 {
    match x {
        n if n < 0 => -n,
        n if n == y => 1000,
        n @ 1..=5 => n * 10,
        n @ (6 | 8) if y > 0 => n + y,
        n => n,
    }
}

fn g(p: (i32, i32)) -> &'static str {
    match p {
        (0, 0) => "origin",
        (0, _) => "y axis",
        (_, 0) => "x axis",
        (a, b) if a == b => "diagonal",
        (a, b) if a == -b => "antidiagonal",
        (1..=3, _) | (_, 1..=3) => "near",
        _ => "far",
    }
}

fn main() {
    println!("{} {} {} {} {} {}", f(-4, 0), f(7, 7), f(3, 0), f(8, 2), f(8, -2), f(60, 1));
    println!("{}", g((0, 0)));
    println!("{}", g((0, 5)));
    println!("{}", g((5, 0)));
    println!("{}", g((4, 4)));
    println!("{}", g((4, -4)));
    println!("{}", g((2, 50)));
    println!("{}", g((50, 3)));
    println!("{}", g((50, 30)));
    let v = match g((1, 9)) {
        s => {
            println!("bound {}", s);
            s.len()
        }
    };
    println!("{}", v);
}
