struct Meters(f64);
struct Pair(i32, i32);
struct Marker;
struct Wrapper(Pair, [u8; 2]);

fn length(m: Meters) -> f64 {
    m.0
}

fn unit(_: Marker) -> i32 {
    11
}

fn main() {
    println!("{}", length(Meters(2.5)));
    let mut p = Pair(1, 2);
    p.0 = 10;
    p.1 += p.0;
    println!("{} {}", p.0, p.1);
    let w = Wrapper(Pair(3, 4), [5, 6]);
    println!("{} {}", w.0.1, w.1[0]);
    println!("{}", unit(Marker));
    let Pair(a, b) = p;
    println!("{}", a * b);
    let q = Pair { 0: 7, 1: 8 };
    println!("{}", q.0 + q.1);
}
