fn first<T>(a: T, _b: T) -> T {
    a
}

fn main() {
    println!("{}", first(1, 2));
}
