fn main() {
    println!("[{:>5}]", 42);
}
