fn main() {
    println!("{}", missing);
    let y = x + 1;
}
