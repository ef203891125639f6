fn main() {
    let a;
    a = 1;
    println!("{}", a);
    a = 2;
    println!("{}", a);
    let b;
    let n = a;
    if n > 0 {
        b = 1;
    }
    b = 2;
    println!("{}", b);
    let c;
    loop {
        c = n;
        if c > 3 {
            break;
        }
    }
    let d: i32;
    for i in 0..n {
        if i == 7 {
            d = i;
        }
    }
    let (e, f);
    (e, f) = (1, 2);
    println!("{} {}", e, f);
    (e, _) = (3, 4);
    println!("{}", e);
    let g;
    g = 1;
    g += 2;
    println!("{}", g);
    let mut h;
    h = 1;
    println!("{}", h);
    h = 2;
    println!("{}", h);
    let k;
    match n {
        1 => k = 2,
        _ => k = 3,
    }
    println!("{}", k);
}
