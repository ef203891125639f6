struct S;

fn take(s: S) {}

fn main() {
    let s = S;
    take(s);
    take(s);
}
