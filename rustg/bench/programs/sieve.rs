// Primes below a million, twenty times.
fn sieve(v: &mut [bool]) -> usize {
    let n = v.len();
    let mut i = 0;
    while i < n { v[i] = true; i += 1; }
    let mut count = 0;
    let mut i = 2;
    while i < n {
        if v[i] { count += 1; let mut j = i * i; while j < n { v[j] = false; j += i; } }
        i += 1;
    }
    count
}
fn main() {
    let mut v = [true; 1000000];
    let mut sum = 0;
    for _ in 0..20 { sum += sieve(&mut v); }
    println!("{}", sum);
}
