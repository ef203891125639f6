fn main() {
    let a = &5u8 as u32;
    let b = 'c' as f32;
    let c = true as f64;
}
