// The longest Collatz sequence that starts below 600,000: divisions, unpredictable branches.
fn steps(n: u64) -> u32 {
    let mut n = n;
    let mut c = 0;
    while n != 1 {
        n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
        c += 1;
    }
    c
}
fn main() {
    let mut best = 0;
    let mut at = 0;
    for i in 1..600000u64 { let s = steps(i); if s > best { best = s; at = i; } }
    println!("{} {}", at, best);
}
