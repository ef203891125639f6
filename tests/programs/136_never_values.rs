// Values of type `!` where values of other types stand, and constants that would panic elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
struct P {
    a: i32,
    b: u8,
}

fn never() -> ! {
    panic!("never")
}

fn two(a: i32, b: P, c: &str) -> i32 {
    a + b.a + c.len() as i32
}

impl P {
    fn get(&self, x: i32) -> i32 {
        self.a + x
    }
}

static mut S: i32 = 4;

fn operands(k: u32) -> i32 {
    let p = P { a: 1, b: 2 };
    let mut a = [1, 2, 3];
    match k {
        0 => {
            let x = never() as u8;
            x as i32
        }
        1 => two(1, never(), "x"),
        2 => {
            let t: (i32, u8) = (never(), 1);
            t.0
        }
        3 => {
            let x: [i32; 3] = [never(); 3];
            x[0]
        }
        4 => a[never() as usize],
        5 => {
            for i in 0..never() {
                a[0] = i;
            }
            1
        }
        6 => {
            if never() {
                1
            } else {
                2
            }
        }
        7 => {
            while never() {
                a[1] = 3;
            }
            3
        }
        8 => loop {
            break never();
        },
        9 => P { a: 4, ..never() }.a,
        10 => {
            a[0] = never();
            a[0]
        }
        11 => p.get(never()),
        12 => {
            let x = never();
            x
        }
        13 => {
            assert!(never());
            3
        }
        14 => {
            if true && never() {
                3
            } else {
                4
            }
        }
        15 => {
            if let 1 = never() {
                3
            } else {
                4
            }
        }
        16 => {
            let P { a, b } = never();
            a + b as i32
        }
        17 => {
            println!("{} {}", never(), 1);
            3
        }
        18 => {
            let (x, y): (i32, u8);
            (x, y) = never();
            x + y as i32
        }
        19 => {
            let g: fn(i32) -> i32 = never();
            g(1)
        }
        20 => unsafe {
            S = never();
            S
        },
        21 => {
            if !never() {
                1
            } else {
                2
            }
        }
        22 => {
            let x = !(if k > 3 { return 4 } else { true });
            x as i32
        }
        23 => {
            let s = &a[never()..];
            s.len() as i32
        }
        24 => {
            let f = two;
            f(never(), p, "a")
        }
        _ => 5,
    }
}

fn compared(k: u32, c: char, p: P) -> bool {
    match k {
        0 => never() == never(),
        1 => &never() == &never(),
        2 => k == never(),
        3 => c < { return true },
        4 => p == never(),
        5 => (1u8, c) <= return true,
        6 => {
            assert_eq!(never(), never());
            true
        }
        7 => {
            let x: (i32, i32) = { return true };
            x == (1, 2)
        }
        8 => (never(), 1) == (never(), 1),
        _ => false,
    }
}

fn arrays(k: i32) -> i32 {
    if k == 0 {
        let [a, b] = panic!();
        let c: i32 = a;
        return b + c + 1;
    }
    if k == 1 {
        let ([a], b) = panic!();
        let _: u8 = a;
        let _: i8 = b;
    }
    let [a, b] = if k == 2 { return 3 } else { [k, 2] };
    a + b
}

fn braces(k: i32) -> P {
    if k == 0 {
        while return P { a: k, b: 1 } {}
    }
    loop {
        if k == 1 {
            if break {}
        }
        if return P { a: k, b: 2 } {}
    }
    P { a: k, b: 3 }
}

#[derive(Clone, Copy)]
enum Void {}

struct Holds {
    void: Void,
}

fn without_arms(k: i32, v: &[Holds]) -> i32 {
    match k {
        0 => match never() {},
        1 => match (return 8) {},
        2 => match { return 9; } {},
        3 => loop {
            match (break 10) {}
        },
        4 => match v[0].void {},
        5 => match v[1].void {},
        6 => void(v[2].void, panic!()),
        _ => 11,
    }
}

fn void(v: Void, t: (Void, u8)) -> i32 {
    let x = match v {};
    match t {}
}

const LENGTH: usize = if 1 > 2 { panic!("no") } else { 3 };
const FOUR: i32 = 'a: {
    if 1 < 2 {
        break 'a 4;
    }
    panic!()
};
const CHECKED: u8 = {
    assert!(LENGTH == 3, "length");
    assert!(FOUR > 3);
    if LENGTH > 3 {
        panic!()
    }
    7
};
const _: () = assert!(CHECKED == 7);

fn main() {
    println!("{} {}", operands(22), operands(25));
    println!("{} {} {} {}", compared(3, 'x', P { a: 1, b: 2 }), compared(5, 'x', P { a: 1, b: 2 }), compared(7, 'x', P { a: 1, b: 2 }), compared(9, 'x', P { a: 1, b: 2 }));
    println!("{} {}", arrays(2), arrays(5));
    println!("{:?} {:?} {:?}", braces(0), braces(1), braces(2));
    println!("{} {} {} {}", without_arms(1, &[]), without_arms(2, &[]), without_arms(3, &[]), without_arms(7, &[]));
    println!("{} {} {}", LENGTH, FOUR, CHECKED);
}
