fn outer(n: i32) -> i32 {
    fn helper(x: i32) -> i32 {
        fn deeper(y: i32) -> i32 {
            y * 100
        }
        deeper(x) + 1
    }
    const K: i32 = 7;
    helper(n) + K
}

fn helper(x: i32) -> i32 {
    -x
}

fn is_even(n: u32) -> bool {
    if n == 0 { true } else { is_odd(n - 1) }
}

fn is_odd(n: u32) -> bool {
    if n == 0 { false } else { is_even(n - 1) }
}

fn ackermann(m: u64, n: u64) -> u64 {
    if m == 0 {
        n + 1
    } else if n == 0 {
        ackermann(m - 1, 1)
    } else {
        ackermann(m - 1, ackermann(m, n - 1))
    }
}

fn main() {
    println!("{} {}", outer(3), helper(3));
    println!("{} {}", is_even(10), is_odd(10));
    println!("{}", ackermann(2, 9));
    println!("{}", later());
}

fn later() -> &'static str {
    "defined after main"
}
