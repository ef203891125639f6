fn sum(s: &[i32]) -> i32 {
    match s {
        [] => 0,
        [x] => *x,
        [first, rest @ ..] => first + sum(rest),
    }
}

fn ends(s: &[u8]) -> (u8, u8) {
    match s {
        [] => (0, 0),
        [a, .., b] => (*a, *b),
        [a] => (*a, *a),
    }
}

fn palindrome(s: &[u8]) -> bool {
    if let [a, middle @ .., b] = s { *a == *b && palindrome(middle) } else { true }
}

fn main() {
    println!("{} {} {}", sum(&[]), sum(&[4]), sum(&[1, 2, 3, 4]));
    println!("{:?} {:?} {:?}", ends(&[]), ends(&[9]), ends(&[1, 2, 3]));
    println!("{} {}", palindrome(b"level"), palindrome(b"levels"));
}
