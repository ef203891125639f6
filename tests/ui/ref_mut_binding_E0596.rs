fn main() {
    let ref mut fresh = 5;
    let z = 5;
    let ref mut q = z;
    let t = (1, 2);
    match t {
        (ref mut a, _) => *a = 3,
    }
    let mut m = 7;
    match m {
        ref mut n => *n = 8,
    }
    let r = &mut 5;
    let ref mut s = *r;
    let shared = &t;
    let (ref mut b, _) = *shared;
}
