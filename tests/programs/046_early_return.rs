fn find(a: &[i32], x: i32) -> i32 {
    for i in 0..a.len() {
        if a[i] == x {
            return i as i32;
        }
    }
    -1
}

fn nested(n: i32) -> &'static str {
    loop {
        if n > 10 {
            if n > 100 {
                return "huge";
            }
            return "big";
        }
        match n {
            0 => return "zero",
            1..=5 => break,
            _ => {}
        }
        return "medium";
    }
    "small"
}

fn nothing(x: i32) {
    if x > 0 {
        println!("positive");
        return;
    }
    println!("not positive");
}

fn in_expression(x: i32) -> i32 {
    let y = if x > 3 { return 33 } else { x };
    let z: i32 = match y {
        1 => return 11,
        v => v,
    };
    y + z
}

fn main() {
    println!("{} {}", find(&[5, 6, 7], 7), find(&[5, 6, 7], 8));
    println!("{} {} {} {} {}", nested(0), nested(3), nested(8), nested(50), nested(500));
    nothing(1);
    nothing(-1);
    println!("{} {} {}", in_expression(4), in_expression(1), in_expression(2));
}
