fn f() {
    let [c, ..] = return;
}
fn g() {
    let [a, b, ..] = loop {};
}
fn h() {
    let [x, y @ .., z] = panic!();
}
fn i() {
    if let [a, b] = panic!() {
        let x: i32 = a;
    }
}
fn j() {
    match panic!() {
        [] => 1,
        [a] => 2,
        _ => 3,
    };
}
fn k() {
    let [a, b] = panic!() else { return };
}
fn main() {}
