struct S;

fn main() {
    let mut s = S;
    s += S;
    let mut b = true;
    b += false;
    let mut t = "x";
    t -= "y";
}
