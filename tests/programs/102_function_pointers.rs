fn add(a: i32, b: i32) -> i32 {
    a + b
}

fn sub(a: i32, b: i32) -> i32 {
    a - b
}

fn apply(f: fn(i32, i32) -> i32, a: i32, b: i32) -> i32 {
    f(a, b)
}

struct Entry {
    name: &'static str,
    run: fn(i32, i32) -> i32,
}

const TABLE: [Entry; 3] = [
    Entry { name: "add", run: add },
    Entry { name: "sub", run: sub },
    Entry { name: "max", run: larger },
];

fn larger(a: i32, b: i32) -> i32 {
    if a > b { a } else { b }
}

fn pick(plus: bool) -> fn(i32, i32) -> i32 {
    if plus { add } else { sub }
}

fn main() {
    println!("{} {}", apply(add, 7, 5), apply(sub, 7, 5));
    for i in 0..TABLE.len() {
        println!("{} {}", TABLE[i].name, (TABLE[i].run)(3, 9));
    }
    println!("{} {}", pick(true)(1, 2), pick(false)(1, 2));
    let mut f: fn(i32, i32) -> i32 = add;
    println!("{}", f(2, 2));
    f = larger;
    println!("{}", f(2, 3));
}
