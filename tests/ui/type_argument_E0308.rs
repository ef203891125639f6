fn f(a: i32, b: &str) {}

fn main() {
    f("x", "y");
    f(1, 2);
    f(1.5, "z");
}
