enum Shape {
    Circle(i32),
    Square,
}
struct Point {
    x: i32,
    y: [i32; 2],
}
fn never() -> ! {
    panic!("never")
}
fn loops(n: i32) {
    let a: i32;
    let mut i = 0;
    while i < n {
        a = i;
        break;
    }
    println!("{}", a);
    let b: i32;
    for k in 0..n {
        if k == 2 {
            println!("{}", b);
        }
    }
    let mut c: i32;
    for k in 0..n {
        c = k;
    }
    println!("{c}");
    let d: i32;
    loop {
        i += 1;
        if i > 10 {
            d = i;
            break;
        }
    }
    println!("{}", d);
    while i > 0 {
        let e;
        if i == 3 {
            e = 10;
        }
        i -= 1;
        if i == 5 {
            println!("{}", e);
        }
    }
    let f: i32;
    'outer: loop {
        loop {
            if i == 7 {
                break 'outer;
            }
            f = 3;
            never();
        }
    }
    println!("{}", f);
}
fn branches(n: i32) {
    let a: i32;
    if n > 0 {
        a = 1;
    } else {
        println!("no");
    }
    println!("{}", a);
    let b: i32;
    match n {
        0 => {
            b = 1;
        }
        1 if n > 3 => {}
        2 => return,
        _ => {
            println!("other");
        }
    }
    println!("{}", b);
    let c: i32;
    if n == 1 {
        c = 1;
    } else if n == 2 {
        c = 2;
    }
    println!("{}", c + 1);
    let d: i32;
    if n == 5 && {
        d = 3;
        true
    } {
        println!("{}", d);
    }
    println!("{}", d);
    let e: i32;
    'block: {
        if n == 9 {
            break 'block;
        }
        e = 2;
    }
    println!("{}", e);
    let f: i32;
    if n == 1 {
        f = 1;
    } else {
        never();
    }
    println!("{}", f);
}
fn places(n: usize) {
    let s: Shape;
    match s {
        Shape::Circle(r) => println!("{}", r),
        Shape::Square => {}
    }
    let t: Shape;
    if let Shape::Circle(r) = t {
        println!("{}", r);
    }
    let k: i32;
    match k {
        0 => println!("zero"),
        _ => {}
    }
    let mut p: Point;
    p.x = 1;
    let q: Point;
    println!("{}", q.y[n]);
    let mut a: [i32; 3];
    a[0] = 1;
    let r: &i32;
    println!("{}", *r);
    let w: &mut i32;
    *w = 3;
    let v: i32;
    let refer = &v;
    println!("{}", refer);
    let mut o: i32;
    o += 1;
    let z: i32;
    println!("{}", z);
    if n == 1 {
        z = 1;
        println!("{}", z);
    }
    let (g, h): (i32, bool);
    g = 2;
    if h {
        println!("{}", g);
    }
}
fn main() {
    loops(3);
    branches(2);
    places(1);
}
