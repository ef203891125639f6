fn main() {
    let a = if true { 1 "two" 1;
    let b = if  } true { 1 };
    if } {
        println!("x");
    }
    while "x" {}
}
