fn main() {
    println!("x");
}
}
