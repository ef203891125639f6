struct Point {
    x: i32,
    y: i32,
}

struct Line {
    from: Point,
    to: Point,
    color: (u8, u8, u8),
}

fn length2(Line { from: Point { x: x1, y: y1 }, to: Point { x: x2, y: y2 }, .. }: &Line) -> i32 {
    (x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1)
}

fn add((a, b): (i32, i32), [c, d]: [i32; 2]) -> i32 {
    a + b + c + d
}

fn main() {
    let l = Line { from: Point { x: 1, y: 2 }, to: Point { x: 4, y: 6 }, color: (1, 2, 3) };
    println!("{}", length2(&l));
    println!("{}", add((1, 2), [3, 4]));
    let Line { color: (r, _, b), to, .. } = l;
    println!("{} {} {}", r, b, to.x + to.y);
    let (first, .., last) = (1, 2, 3, 4);
    println!("{} {}", first, last);
    let (mut a, mut b) = (1, 2);
    (a, b) = (b, a + b);
    (a, b) = (b, a + b);
    println!("{} {}", a, b);
    let mut arr = [0, 0];
    [arr[0], _] = [5, 6];
    (arr[1], _, _) = (7, 8, 9);
    println!("{:?}", arr);
    let [x, y, ..] = [1, 2, 3, 4];
    let [.., z] = [1, 2, 3, 4];
    println!("{} {} {}", x, y, z);
    match [1, 2, 3] {
        [1, mid, _] => println!("mid {}", mid),
        _ => println!("other"),
    }
    let whole @ (p, q) = (8, 9);
    println!("{:?} {} {}", whole, p, q);
}
