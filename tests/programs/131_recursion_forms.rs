// Recursion in its usual forms: by value, mutual, over slices, trees and enums.

fn factorial(n: u64) -> u64 {
    if n == 0 { 1 } else { n * factorial(n - 1) }
}

fn fibonacci(n: u32) -> u32 {
    if n < 2 { n } else { fibonacci(n - 1) + fibonacci(n - 2) }
}

fn ackermann(m: u32, n: u32) -> u32 {
    if m == 0 {
        n + 1
    } else if n == 0 {
        ackermann(m - 1, 1)
    } else {
        ackermann(m - 1, ackermann(m, n - 1))
    }
}

fn is_even(n: u32) -> bool {
    n == 0 || is_odd(n - 1)
}

fn is_odd(n: u32) -> bool {
    n != 0 && is_even(n - 1)
}

fn gcd(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { gcd(b, a % b) }
}

fn power(x: f32, n: u32) -> f32 {
    match n {
        0 => 1.0,
        1 => x,
        _ if n % 2 == 0 => {
            let half = power(x, n / 2);
            half * half
        }
        _ => x * power(x, n - 1),
    }
}

struct Towers {
    moves: u32,
    last: (u8, u8),
    heights: [u32; 3],
}

fn hanoi(t: &mut Towers, n: u32, from: u8, to: u8, over: u8) {
    if n == 0 {
        return;
    }
    hanoi(t, n - 1, from, over, to);
    t.moves += 1;
    t.last = (from, to);
    t.heights[from as usize] -= 1;
    t.heights[to as usize] += 1;
    hanoi(t, n - 1, over, to, from);
}

fn swap(a: &mut [i32], i: usize, j: usize) {
    let x = a[i];
    a[i] = a[j];
    a[j] = x;
}

fn quicksort(a: &mut [i32]) {
    if a.len() < 2 {
        return;
    }
    let pivot = a[a.len() / 2];
    let mut i = 0;
    let mut j = a.len() - 1;
    loop {
        while a[i] < pivot {
            i += 1;
        }
        while a[j] > pivot {
            j -= 1;
        }
        if i >= j {
            break;
        }
        swap(a, i, j);
        i += 1;
        j -= 1;
    }
    quicksort(&mut a[..i]);
    quicksort(&mut a[i..]);
}

fn sum(a: &[i32]) -> i32 {
    if a.is_empty() { 0 } else { a[0] + sum(&a[1..]) }
}

#[derive(Clone, Copy)]
enum Link {
    Empty,
    To(usize),
}

#[derive(Clone, Copy)]
struct Node {
    key: i32,
    left: Link,
    right: Link,
}

struct Arena {
    nodes: [Node; 16],
    used: usize,
}

impl Arena {
    fn insert(&mut self, at: Link, key: i32) -> Link {
        match at {
            Link::Empty => {
                let new = self.used;
                self.nodes[new] = Node { key, left: Link::Empty, right: Link::Empty };
                self.used += 1;
                Link::To(new)
            }
            Link::To(i) => {
                if key < self.nodes[i].key {
                    self.nodes[i].left = self.insert(self.nodes[i].left, key);
                } else {
                    let right = self.nodes[i].right;
                    let right = self.insert(right, key);
                    self.nodes[i].right = right;
                }
                Link::To(i)
            }
        }
    }

    fn walk(&self, at: Link, depth: u32) -> u32 {
        let mut deepest = depth;
        if let Link::To(i) = at {
            deepest = self.walk(self.nodes[i].left, depth + 1);
            println!("{} at {}", self.nodes[i].key, depth);
            let other = self.walk(self.nodes[i].right, depth + 1);
            if other > deepest {
                deepest = other;
            }
        }
        deepest
    }
}

enum Expr<'a> {
    Number(i64),
    Add(&'a Expr<'a>, &'a Expr<'a>),
    Mul(&'a Expr<'a>, &'a Expr<'a>),
    Neg(&'a Expr<'a>),
    If { test: &'a Expr<'a>, yes: &'a Expr<'a>, no: &'a Expr<'a> },
}

fn eval(e: &Expr) -> i64 {
    match e {
        Expr::Number(n) => *n,
        Expr::Add(a, b) => eval(a) + eval(b),
        Expr::Mul(a, b) => eval(a) * eval(b),
        Expr::Neg(a) => -eval(a),
        Expr::If { test, yes, no } => if eval(test) != 0 { eval(yes) } else { eval(no) },
    }
}

fn show(e: &Expr) {
    match e {
        Expr::Number(n) => print!("{}", n),
        Expr::Add(a, b) => {
            print!("(");
            show(a);
            print!(" + ");
            show(b);
            print!(")");
        }
        Expr::Mul(a, b) => {
            show(a);
            print!(" * ");
            show(b);
        }
        Expr::Neg(a) => {
            print!("-");
            show(a);
        }
        Expr::If { test, yes, no } => {
            print!("if ");
            show(test);
            print!(" then ");
            show(yes);
            print!(" else ");
            show(no);
        }
    }
}

fn main() {
    println!("{} {}", factorial(12), factorial(20));
    println!("{}", fibonacci(13));
    println!("{}", ackermann(2, 3));
    println!("{} {} {}", is_even(10), is_even(7), is_odd(7));
    println!("{}", gcd(1071, 462));
    println!("{} {}", power(1.5, 7), power(2.0, 20));
    let mut t = Towers { moves: 0, last: (0, 0), heights: [5, 0, 0] };
    hanoi(&mut t, 5, 0, 2, 1);
    println!("{} {:?} {:?}", t.moves, t.last, t.heights);
    let mut a = [5, -3, 9, 0, 12, 7, 7, -8, 1, 4, 100, 2];
    quicksort(&mut a);
    println!("{:?} {}", a, sum(&a));
    let mut arena = Arena { nodes: [Node { key: 0, left: Link::Empty, right: Link::Empty }; 16], used: 0 };
    let mut root = Link::Empty;
    let keys = [50, 30, 70, 20, 40, 60, 80, 35];
    for i in 0..keys.len() {
        root = arena.insert(root, keys[i]);
    }
    println!("depth {}", arena.walk(root, 0));
    let (two, three) = (Expr::Number(2), Expr::Number(3));
    let (add, neg) = (Expr::Add(&two, &three), Expr::Neg(&three));
    let mul = Expr::Mul(&add, &neg);
    let e = Expr::If { test: &mul, yes: &mul, no: &two };
    show(&e);
    println!(" = {}", eval(&e));
}
