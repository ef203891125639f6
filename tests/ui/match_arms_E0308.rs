fn main() {
    let n = 3;
    let a = match n {
        1 => 1,
        2 => "b",
        3 => 2.5,
        _ => 4,
    };
    let b: i32 = match n {
        1 => true,
        2 => "b",
        _ => 4,
    };
}
