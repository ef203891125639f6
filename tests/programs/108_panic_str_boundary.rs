fn main() { let s = "añb"; let n = 2; println!("{}", &s[n..]); }
