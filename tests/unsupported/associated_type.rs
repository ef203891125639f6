trait T {
    type A;
}

struct S;

impl T for S {
    type A = i32;
}

fn f(x: <S as T>::A) -> i32 {
    x
}

fn main() {
    println!("{}", f(1));
}
