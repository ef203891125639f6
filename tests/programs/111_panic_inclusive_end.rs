fn main() { let s = [1,2,3]; let n = usize::MAX; println!("{:?}", &s[..=n]); }
