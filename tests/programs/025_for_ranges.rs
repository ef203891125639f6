fn main() {
    for i in 0..5 {
        print!("{} ", i);
    }
    println!();
    for i in 1..=5 {
        print!("{} ", i * i);
    }
    println!();
    for i in -3i64..3 {
        print!("{} ", i);
    }
    println!();
    for i in 5..5 {
        println!("never {}", i);
    }
    for i in 6..=5 {
        println!("never {}", i);
    }
    for b in 250u8..=255 {
        print!("{} ", b);
    }
    println!();
    let n = 3usize;
    for _ in 0..n {
        print!("*");
    }
    println!();
    let mut total = 0u64;
    for i in 0..n * 2 {
        let i = i as u64;
        total += i * i;
    }
    println!("{}", total);
    let mut end = 3;
    for i in 0..end {
        end = 100;
        print!("{} ", i);
    }
    println!("{}", end);
}
