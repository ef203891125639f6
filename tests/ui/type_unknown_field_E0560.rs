struct P {
    x: i32,
    y: i32,
}

enum E {
    V { a: u8 },
}

fn main() {
    let p = P { x: 1, y: 2, z: 3 };
    let e = E::V { b: 1 };
}
