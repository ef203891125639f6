fn main() -> Result<(), i32> {
    println!("x");
    Err(3)
}
