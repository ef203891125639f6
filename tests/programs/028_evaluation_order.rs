fn f(x: i32) -> i32 {
    println!("f({})", x);
    x
}

fn three(a: i32, b: i32, c: i32) -> i32 {
    a * 100 + b * 10 + c
}

fn main() {
    println!("{}", f(1) + f(2) * f(3));
    println!("{}", three(f(4), f(5), f(6)));
    let t = (f(7), f(8));
    println!("{}", t.0 - t.1);
    let a = [f(1), f(2), f(3)];
    println!("{}", a[f(1) as usize] + a[f(0) as usize]);
    let mut x = 10;
    x += {
        x = 20;
        f(5)
    };
    println!("{}", x);
    let y = x + {
        x = 1;
        x
    };
    println!("{} {}", x, y);
    println!("{} {}", f(9), f(10));
}
