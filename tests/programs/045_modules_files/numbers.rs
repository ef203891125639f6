pub mod prime;

pub const TOTAL: u64 = prime::LARGEST + 1;

pub fn gcd(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { gcd(b, a % b) }
}
