fn add(a: i32, b: i32) -> i32 {
    a + b
}

fn twice(x: i32) -> i32 {
    return x * 2;
}

fn say() {
    println!("said");
}

fn main() {
    say();
    println!("{}", add(2, 3));
    println!("{}", twice(add(twice(4), 1)));
}
