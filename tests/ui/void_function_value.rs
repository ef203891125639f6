fn show() {}

fn main() {
    let x = show() + 1;
    let y: i32 = show();
}
