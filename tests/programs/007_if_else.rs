fn main() {
    let x = 7;
    if x > 5 {
        println!("big");
    }
    if x == 5 {
        println!("five");
    } else if x == 7 {
        println!("seven");
    } else {
        println!("other");
    }
    let y = if x % 2 == 0 { 10 } else { 20 };
    println!("{}", y);
}
