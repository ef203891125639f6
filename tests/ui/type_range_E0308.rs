fn main() {
    for i in 0..10u8 {
        let x: i32 = i;
    }
    for j in 0..1.5 {}
    for k in 0u8..5u16 {}
}
