fn sum(s: &[i32]) -> i32 {
    let mut t = 0;
    for i in 0..s.len() {
        t += s[i];
    }
    t
}

fn fill(s: &mut [i32], v: i32) {
    let mut i = 0;
    while i < s.len() {
        s[i] = v;
        i += 1;
    }
}

fn max(s: &[i32]) -> &i32 {
    let mut best = &s[0];
    for i in 1..s.len() {
        if s[i] > *best {
            best = &s[i];
        }
    }
    best
}

fn recursive_sum(s: &[i32]) -> i32 {
    if s.is_empty() { 0 } else { s[0] + recursive_sum(&s[1..]) }
}

fn main() {
    let mut a = [1, 2, 3, 4, 5, 6, 7, 8];
    println!("{}", sum(&a));
    println!("{} {} {} {}", sum(&a[2..5]), sum(&a[..3]), sum(&a[6..]), sum(&a[..]));
    println!("{} {}", sum(&a[1..=2]), sum(&a[..=3]));
    println!("{} {}", a[3..3].len(), a[8..].is_empty());
    fill(&mut a[2..4], 99);
    println!("{:?}", a);
    println!("{}", max(&a));
    println!("{}", recursive_sum(&a));
    let s = &a[1..7];
    let t = &s[1..3];
    println!("{:?} {}", t, t.len());
    let m: &mut [i32] = &mut a;
    m[0] = -1;
    m[7] += 10;
    println!("{:?}", m);
    let b: &[u8] = &[];
    println!("{:?} {}", b, b.len());
    let bytes = "h\u{e9}llo".as_bytes();
    println!("{} {:?}", bytes.len(), bytes);
    let grid = [[1, 2, 3], [4, 5, 6]];
    println!("{}", sum(&grid[1][1..]));
}
