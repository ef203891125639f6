const K: i32 = 1;

fn f() -> i32 {
    1
}

fn main() {
    1 = 2;
    f() = 3;
    K = 4;
    main = f;
}
