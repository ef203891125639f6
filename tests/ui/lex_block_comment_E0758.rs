fn main() {
    println!("ok");
}
/* never /* closed */
