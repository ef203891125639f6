// flags: -O
fn grow(mut x: i32, n: i32) -> i32 {
    for _ in 0..n {
        x = x * 3 + 1;
    }
    x
}

fn shift(x: i32, n: u32) -> i32 {
    x << n
}

fn negate(x: i32) -> i32 {
    -x
}

fn main() {
    println!("{}", grow(1, 40));
    let mut a: u8 = 250;
    for i in 0..10u8 {
        a += i;
    }
    println!("{}", a);
    println!("{}", shift(1, 33));
    println!("{}", negate(i32::MIN));
}
