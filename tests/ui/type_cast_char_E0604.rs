fn main() {
    let a = 66u32 as char;
    let b = 1.0f32 as char;
}
