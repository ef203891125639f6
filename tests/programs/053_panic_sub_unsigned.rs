fn below(x: usize) -> usize {
    x - 1
}

fn main() {
    println!("{}", below(2));
    println!("{}", below(below(1)));
}
