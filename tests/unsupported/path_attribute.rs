#[path = "generic_function.rs"]
mod other;

fn main() {
    println!("x");
}
