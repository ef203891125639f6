#[derive(Clone, Copy)]
enum Opt {
    Some(i32),
    None,
}

struct Stack {
    items: [i32; 8],
    len: usize,
}

impl Stack {
    fn push(&mut self, x: i32) {
        self.items[self.len] = x;
        self.len += 1;
    }

    fn pop(&mut self) -> Opt {
        if self.len == 0 {
            return Opt::None;
        }
        self.len -= 1;
        Opt::Some(self.items[self.len])
    }
}

fn half(x: i32) -> Opt {
    if x % 2 == 0 { Opt::Some(x / 2) } else { Opt::None }
}

fn main() {
    let mut s = Stack { items: [0; 8], len: 0 };
    for i in 0..5 {
        s.push(i * i);
    }
    while let Opt::Some(x) = s.pop() {
        if let Opt::Some(h) = half(x) {
            println!("{} half {}", x, h);
        } else {
            println!("{} odd", x);
        }
    }
    if let 1..=9 = s.len {
        println!("not empty");
    } else if let Opt::None = s.pop() {
        println!("empty");
    }
    let mut n = 64;
    let mut k = 0;
    while let Opt::Some(m) = half(n) {
        n = m;
        k += 1;
        if k > 4 {
            break;
        }
    }
    println!("{} {}", n, k);
    let v = if let Opt::Some(x) = half(7) { x } else { -1 };
    println!("{}", v);
}
