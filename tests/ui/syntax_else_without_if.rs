fn main() {
    let x = 1;
    else {
        println!("no");
    }
}
