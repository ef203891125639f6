fn increment(x: &mut i32) {
    *x += 1;
}

fn read(x: &i32) -> i32 {
    *x * 2
}

fn swap(a: &mut i32, b: &mut i32) {
    let t = *a;
    *a = *b;
    *b = t;
}

fn larger<'a>(a: &'a i32, b: &'a i32) -> &'a i32 {
    if *a > *b { a } else { b }
}

struct Node {
    value: i32,
    extra: [i32; 2],
}

fn field(n: &mut Node) -> &mut i32 {
    &mut n.value
}

fn main() {
    let mut a = 5;
    increment(&mut a);
    println!("{} {}", a, read(&a));
    let mut b = 10;
    swap(&mut a, &mut b);
    println!("{} {}", a, b);
    println!("{}", larger(&a, &b));
    let r = &mut a;
    *r = 100;
    increment(r);
    increment(r);
    println!("{}", a);
    let rr = &&b;
    println!("{} {}", **rr, rr);
    let mut n = Node { value: 1, extra: [2, 3] };
    *field(&mut n) += 41;
    let e = &mut n.extra[1];
    *e *= 10;
    println!("{} {:?}", n.value, n.extra);
    let mut arr = [1, 2, 3];
    {
        let x = &mut arr[0];
        *x = 9;
    }
    let p = &arr;
    println!("{} {}", p[0], p.len());
    let t = &mut (1, 2);
    t.0 = 7;
    (*t).1 = 8;
    println!("{:?}", t);
    let mut m = 3;
    let q = &mut m;
    let q2 = &mut *q;
    *q2 += 1;
    *q += 1;
    println!("{}", m);
}
