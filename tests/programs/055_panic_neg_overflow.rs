fn negate(x: i64) -> i64 {
    -x
}

fn main() {
    println!("{}", negate(5));
    println!("{}", negate(i64::MIN));
}
