fn main() {
    std::thread::spawn(|| println!("x")).join().unwrap();
}
