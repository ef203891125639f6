enum Shape {
    Circle(f64),
    Rect { w: f64, h: f64 },
    Triangle(f64, f64, f64),
    Empty,
}

fn area(s: &Shape) -> f64 {
    match s {
        Shape::Circle(r) => 3.0 * r * r,
        Shape::Rect { w, h } => w * h,
        Shape::Triangle(a, b, c) => {
            let p = (a + b + c) / 2.0;
            (p * (p - a) * (p - b) * (p - c)).sqrt()
        }
        Shape::Empty => 0.0,
    }
}

enum Value {
    Int(i64),
    Byte(u8),
    Flag(bool),
    Text(&'static str),
    Pair(u8, i64),
}

impl Value {
    fn show(&self) {
        match *self {
            Value::Int(i) => println!("int {}", i),
            Value::Byte(b) => println!("byte {}", b),
            Value::Flag(f) => println!("flag {}", f),
            Value::Text(t) => println!("text {}", t),
            Value::Pair(a, b) => println!("pair {} {}", a, b),
        }
    }
}

fn main() {
    println!("{}", area(&Shape::Circle(2.0)));
    println!("{}", area(&Shape::Rect { w: 2.0, h: 4.5 }));
    println!("{}", area(&Shape::Triangle(3.0, 4.0, 5.0)));
    println!("{}", area(&Shape::Empty));
    let vs = [
        Value::Int(-5),
        Value::Byte(200),
        Value::Flag(true),
        Value::Text("hi"),
        Value::Pair(1, 1 << 50),
    ];
    for i in 0..vs.len() {
        vs[i].show();
    }
}
