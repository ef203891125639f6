struct S;

impl S {
    fn make() -> S {
        S
    }
}

fn main() {
    let s = S::make();
    s.make();
    println!("{}", S::LIMIT);
}
