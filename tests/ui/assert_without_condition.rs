fn main() {
    assert!();
    debug_assert!();
}
