fn main() {
    let ready = false;
    assert!(true, "never shown");
    assert!(ready == true && 3 > 2);
}
