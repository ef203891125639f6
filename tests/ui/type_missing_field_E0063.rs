struct P {
    x: i32,
    y: i32,
    z: i32,
}

fn main() {
    let p = P { x: 1 };
    let q = P { x: 1, z: 2 };
}
