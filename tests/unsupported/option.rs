fn half(x: i32) -> Option<i32> {
    if x % 2 == 0 { Some(x / 2) } else { None }
}

fn main() {
    match half(8) {
        Some(x) => println!("{}", x),
        None => println!("odd"),
    }
}
