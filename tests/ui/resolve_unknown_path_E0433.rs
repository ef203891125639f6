fn main() {
    let a = missing::f();
    let b = Nope::new();
    let c = Nope::Variant;
}
