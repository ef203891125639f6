fn compute(x: i32) -> i32 {
    x
}

fn main() {
    compute(nothing(1));
    comput(2);
}
