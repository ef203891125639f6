// Variables that get their value after their declaration, on every way that leads to a use.
#[derive(Clone, Copy, Debug)]
struct Point {
    x: i32,
    y: i32,
}

#[derive(Debug)]
struct Unit;

enum Step {
    Go(i32),
    Turn { left: bool },
    Stop,
}

fn fail(text: &str) -> ! {
    panic!("{}", text)
}

fn choose(n: i32) -> i32 {
    let r: i32;
    if n < 0 {
        r = -n;
    } else if n == 0 {
        return 100;
    } else {
        match n % 3 {
            0 => r = n,
            1 => {
                r = n * 2;
            }
            2 if n > 90 => fail("too large"),
            _ => r = n * 3,
        }
    }
    r + 1
}

fn search(v: &[i32], what: i32) -> usize {
    let at: usize;
    let mut i = 0;
    loop {
        if i == v.len() {
            at = usize::MAX;
            break;
        }
        if v[i] == what {
            at = i;
            break;
        }
        i += 1;
    }
    at
}

fn nested(limit: u32) -> u32 {
    let found;
    let mut a = 1;
    'outer: loop {
        let mut b = 1;
        while b <= a {
            let square: u32;
            square = a * a + b * b;
            if square > limit {
                found = square;
                break 'outer;
            }
            b += 1;
        }
        a += 1;
    }
    found
}

fn steps(list: &[Step]) -> (i32, i32) {
    let mut at = Point { x: 0, y: 0 };
    let mut east = true;
    for i in 0..list.len() {
        let by: i32;
        match &list[i] {
            Step::Go(n) => by = *n,
            Step::Turn { left } => {
                if *left {
                    east = !east;
                    continue;
                }
                by = 0;
            }
            Step::Stop => break,
        }
        let p;
        if east {
            p = Point { x: at.x + by, ..at };
        } else {
            p = Point { y: at.y + by, ..at };
        }
        at = p;
    }
    (at.x, at.y)
}

fn dead() -> i32 {
    return 3;
    let x: i32;
    x
}

fn main() {
    println!("{} {} {} {} {}", choose(-5), choose(0), choose(3), choose(4), choose(5));
    let data = [4, 8, 15, 16, 23, 42];
    println!("{} {}", search(&data, 16), search(&data, 17) == usize::MAX);
    println!("{}", nested(200));
    println!("{:?}", steps(&[Step::Go(3), Step::Turn { left: true }, Step::Go(4), Step::Turn { left: false }, Step::Stop, Step::Go(9)]));
    println!("{}", dead());
    let (a, b): (i32, i32);
    (a, b) = (1, 2);
    let c;
    let d: [i32; 3];
    [c, d] = [[a; 3], [b; 3]];
    println!("{} {} {:?} {:?}", a, b, c, d);
    let mut p: Point;
    p = Point { x: 1, y: 2 };
    p.x = 7;
    let r: &mut Point;
    r = &mut p;
    r.y += 10;
    println!("{:?}", p);
    let u: ();
    u = ();
    let v: Unit;
    v = Unit;
    println!("{:?} {:?}", u, v);
    let ok = a == 1;
    let t: &str;
    if ok && {
        t = "evaluated";
        b == 2
    } {
        println!("{t}");
    }
    let shadow: i32;
    {
        let shadow = "inner";
        println!("{}", shadow);
    }
    shadow = 5;
    println!("{shadow:>3}");
    let late: f64 = loop {
        let x: f64;
        if a > 0 {
            x = 0.5;
            break x * 3.0;
        }
    };
    println!("{}", late);
}
