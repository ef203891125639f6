fn sum(a: [i32; 4]) -> i32 {
    let mut s = 0;
    let mut i = 0;
    while i < a.len() {
        s += a[i];
        i += 1;
    }
    s
}

fn squares() -> [u64; 6] {
    let mut a = [0; 6];
    for i in 0..6 {
        a[i] = (i * i) as u64;
    }
    a
}

fn main() {
    let a = [10, 20, 30, 40];
    println!("{} {}", a[0], a[3]);
    println!("{}", sum(a));
    let mut b = a;
    b[1] = 99;
    b[2] += 5;
    println!("{:?} {:?}", a, b);
    println!("{:?}", squares());
    println!("{} {}", a.len(), [0u8; 100].len());
    println!("{:?}", [1.5, 2.0]);
    println!("{:?}", ["a", "b\n"]);
    println!("{:?}", [true; 3]);
    println!("{:?}", [0i8; 0]);
    println!("{}", [3, 1, 2][1]);
    let m = [[1, 2, 3], [4, 5, 6]];
    println!("{} {}", m[1][2], m.len() * m[0].len());
    println!("{:?}", m);
    let mut grid = [[0u8; 4]; 3];
    for y in 0..3 {
        for x in 0..4 {
            grid[y][x] = (y * 4 + x) as u8;
        }
    }
    grid[1] = [9; 4];
    println!("{:?}", grid);
    let [p, q, r] = [7, 8, 9];
    println!("{}", p * q * r);
}
