struct P {
    x: i32,
    y: f64,
}

fn main() {
    let p = P { x: 1.5, y: 2 };
}
