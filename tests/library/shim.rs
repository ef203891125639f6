//! The intrinsics of the library on top of the real std; writes are caught.

pub static mut OUT: Vec<u8> = Vec::new();

#[allow(static_mut_refs)]
pub fn take_output() -> String {
    crate::lib::rt::flush_stdout();
    unsafe { String::from_utf8(std::mem::take(&mut OUT)).unwrap() }
}

#[allow(static_mut_refs)]
pub fn syscall3(n: usize, _a: usize, b: usize, c: usize) -> isize {
    assert_eq!(n, 1, "only writes are expected");
    unsafe { OUT.extend_from_slice(std::slice::from_raw_parts(b as *const u8, c)) };
    c as isize
}
pub fn user_main() {}
pub fn slice_addr(b: &[u8]) -> usize {
    b.as_ptr() as usize
}
pub fn str_bytes(s: &str) -> &[u8] {
    s.as_bytes()
}
pub fn bytes_str(b: &[u8]) -> &str {
    std::str::from_utf8(b).unwrap()
}
pub fn char_from_u32(x: u32) -> char {
    char::from_u32(x).unwrap()
}
pub fn f32_to_bits(x: f32) -> u32 {
    x.to_bits()
}
pub fn f32_from_bits(x: u32) -> f32 {
    f32::from_bits(x)
}
pub fn f64_to_bits(x: f64) -> u64 {
    x.to_bits()
}
pub fn f64_from_bits(x: u64) -> f64 {
    f64::from_bits(x)
}
pub fn f32_sqrt(x: f32) -> f32 {
    x.sqrt()
}
pub fn f64_sqrt(x: f64) -> f64 {
    x.sqrt()
}
