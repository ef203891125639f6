//! Operations that the code generator supplies to kernels. The library's README.md has their exact meaning.

unsafe extern "rustg-intrinsic" {
    pub safe fn io_load(word: u32) -> u32;
    pub safe fn io_store(word: u32, x: u32);
    pub safe fn io_add(word: u32, x: u32) -> u32;
    pub safe fn io_cas(word: u32, old: u32, new: u32) -> u32;
    pub safe fn invocation() -> u32;
    pub safe fn state_load() -> u32;
    pub safe fn state_store(x: u32);
    pub safe fn trap() -> !;
    pub safe fn atomic(operation: u32, address: usize, x: u32) -> u32;
    pub safe fn atomic_cas(address: usize, old: u32, new: u32) -> u32;
    pub safe fn barrier();
    pub safe fn f32_math(function: u32, a: f32, b: f32) -> f32;
    pub safe fn f32_fma(a: f32, b: f32, c: f32) -> f32;
    pub safe fn slice_addr(b: &[u8]) -> usize;
    pub safe fn str_bytes(s: &str) -> &[u8];
    pub safe fn bytes_str(b: &[u8]) -> &str;
    pub safe fn char_from_u32(x: u32) -> char;
    pub safe fn f32_to_bits(x: f32) -> u32;
    pub safe fn f32_from_bits(x: u32) -> f32;
    pub safe fn f64_to_bits(x: f64) -> u64;
    pub safe fn f64_from_bits(x: u64) -> f64;
    pub safe fn f32_sqrt(x: f32) -> f32;
    pub safe fn f64_sqrt(x: f64) -> f64;
}
