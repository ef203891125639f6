fn main() {
    match 5u8 {
        0..=99 => {}
        101..=255 => {}
    }
    match 7i32 {
        0 => {}
        i32::MIN..=-1 => {}
    }
    match 1u64 {
        1 => {}
    }
}
