fn compare(a: i32, b: i32) {
    println!("{} {}: {} {} {} {} {} {}", a, b, a < b, a <= b, a > b, a >= b, a == b, a != b);
}

fn compare_unsigned(a: u32, b: u32) {
    println!("{} {}: {} {} {} {}", a, b, a < b, a <= b, a > b, a >= b);
}

fn main() {
    compare(1, 2);
    compare(2, 1);
    compare(-1, 1);
    compare(-2147483648, 2147483647);
    compare(5, 5);
    compare_unsigned(1, 4294967295);
    compare_unsigned(3000000000, 2);
    println!("{} {}", 'a' < 'b', 'Z' > 'a');
}
