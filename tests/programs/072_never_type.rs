fn fail(code: i32) -> ! {
    panic!("failed with {}", code)
}

fn choose(n: i32) -> i32 {
    let x: i32 = match n {
        0 => 10,
        1 => return 20,
        2 => loop {
            break 30;
        },
        _ => fail(n),
    };
    x + 1
}

fn diverge(n: i32) -> u8 {
    while n > 0 {
        return 1;
    }
    loop {
        if n < -5 {
            return 2;
        }
        return 3;
    }
}

fn main() {
    println!("{} {} {}", choose(0), choose(1), choose(2));
    println!("{} {} {}", diverge(1), diverge(-9), diverge(0));
    choose(3);
}
