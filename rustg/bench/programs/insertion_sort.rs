// Sorts an array by insertion.
fn main() {
    let mut v = [0u32; 3000];
    let mut s: u32 = 7;
    for i in 0..3000 { s = s.wrapping_mul(1664525).wrapping_add(1013904223); v[i] = s >> 8; }
    for i in 1..v.len() {
        let mut j = i;
        while j > 0 && v[j - 1] > v[j] { let t = v[j]; v[j] = v[j - 1]; v[j - 1] = t; j -= 1; }
    }
    let mut total: u64 = 0;
    for i in 0..v.len() { total += i as u64 * v[i] as u64 % 1000; }
    println!("{}", total);
}
