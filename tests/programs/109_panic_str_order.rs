fn main() { let s = "añb"; let n = 3; println!("{}", &s[n..1]); }
