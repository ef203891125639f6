fn main() {
    let s = r##"closed with one"#;
}
