#[derive(Clone, Copy)]
enum Op {
    Push(i64),
    Add,
    Mul,
    Neg,
}

fn inc(p: &mut (i32, i32)) {
    match p {
        (0, y) => *y += 1,
        (x, 0) => *x += 1,
        (x, y) => {
            *x *= 2;
            *y *= 3;
        }
    }
}

fn bump(op: &mut Op) {
    match op {
        Op::Push(v) => *v += 1,
        other => *other = Op::Neg,
    }
}

fn run(ops: &[Op]) -> i64 {
    let mut stack = [0i64; 16];
    let mut n = 0;
    for i in 0..ops.len() {
        match &ops[i] {
            &Op::Push(v) => {
                stack[n] = v;
                n += 1;
            }
            Op::Add => {
                n -= 1;
                stack[n - 1] += stack[n];
            }
            Op::Mul => {
                n -= 1;
                stack[n - 1] *= stack[n];
            }
            Op::Neg => stack[n - 1] = -stack[n - 1],
        }
    }
    stack[0]
}

fn main() {
    let mut p = (0, 5);
    inc(&mut p);
    println!("{:?}", p);
    p = (4, 0);
    inc(&mut p);
    inc(&mut p);
    println!("{:?}", p);
    p.1 = 7;
    inc(&mut p);
    println!("{:?}", p);
    let mut ops = [Op::Push(3), Op::Push(4), Op::Add, Op::Push(5), Op::Mul, Op::Neg];
    println!("{}", run(&ops));
    bump(&mut ops[0]);
    bump(&mut ops[2]);
    println!("{}", run(&ops[..2]));
    let r = &(1, (2, 3));
    let &(a, (b, _)) = r;
    let (_, (_, c)) = r;
    println!("{} {} {}", a, b, *c);
    let x = 5;
    match &x {
        0 => println!("zero"),
        n => println!("ref {}", n),
    }
    let mut t = (1, 2);
    let (ref mut m, ref n) = t;
    *m += *n;
    println!("{:?}", t);
    if let Op::Push(ref mut v) = ops[1] {
        *v = 100;
    }
    if let Op::Push(v) = &ops[1] {
        println!("{}", v);
    }
}
