// Widths and precisions by the number of an argument, and by names that end in digits.
fn main() {
    let w1 = 5;
    println!("{:w1$} {:12$}", 1, 2);
    println!("{:>10.3$} {}", 1.5, 2);
    println!("{:w1$} {}", 1, 2, 3);
    println!("{:10$}", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    println!("{:>8} {}", 1);
    println!("{:#x} {}", 1);
    println!("{:?} {}", 1);
}
