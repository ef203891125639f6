fn f(x: i32) -> i32 {
    x + "a"
}

struct P {
    x: i32,
}

fn g() -> P {
    P { y: 1 }
}

fn main() {
    let a = missing;
    let b = a + 1;
    f(1, 2);
    g().z;
    let c: bool = f(3);
}
