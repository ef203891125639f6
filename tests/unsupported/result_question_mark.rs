fn f(x: i32) -> Result<i32, i32> {
    if x > 0 { Ok(x) } else { Err(-x) }
}

fn g(x: i32) -> Result<i32, i32> {
    Ok(f(x)? + 1)
}

fn main() {
    if let Ok(x) = g(4) {
        println!("{}", x);
    }
}
