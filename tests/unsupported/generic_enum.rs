enum Maybe<T> {
    Just(T),
    Nothing,
}

fn main() {
    let m = Maybe::Just(5);
    if let Maybe::Just(x) = m {
        println!("{}", x);
    }
    let _n: Maybe<i32> = Maybe::Nothing;
}
