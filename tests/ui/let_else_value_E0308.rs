fn value(x: i32) -> i32 {
    let 1 = x else { 5 };
    3
}

fn sometimes(x: i32) -> i32 {
    let 1 = x else {
        if x == 2 { return 6 } else { 7 }
    };
    3
}

fn main() {
    value(1);
    sometimes(2);
}
