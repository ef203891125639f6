// Layouts that `#[repr(..)]` asks for, seen through pointers.
fn mix(h: u32, v: u32) -> u32 { (h ^ v).wrapping_mul(0x0100_0193).rotate_left(5) }
#[repr(C)] #[derive(Clone, Copy)] struct A { a: u8, b: u32, c: u16, d: u64, e: u8 }
#[repr(C)] #[derive(Clone, Copy)] struct B(u8, [u16; 3], A, bool);
#[repr(C, align(16))] #[derive(Clone, Copy)] struct V { x: f32, y: f32, z: f32 }
#[repr(C)] #[derive(Clone, Copy)] struct W { t: u8, v: [V; 2], u: u16 }
#[repr(align(8))] #[derive(Clone, Copy)] struct H { b: u8 }
#[repr(u8)] #[derive(Clone, Copy, PartialEq)] enum K8 { P = 7, Q = 200, R }
#[repr(u16)] #[derive(Clone, Copy)] enum K16 { P, Q }
#[repr(i32)] #[derive(Clone, Copy)] enum K32 { P = -1, Q = 5 }
#[repr(C)] #[derive(Clone, Copy)] enum KC { P, Q = 70000 }
#[repr(u64)] #[derive(Clone, Copy)] enum K64 { P = 1, Q = 1 << 40 }
#[repr(u8)] #[derive(Clone, Copy)] enum D8 { N, X(u8, u32, u16), Y { a: u64, b: u8 }, Z([u8; 3]) }
#[repr(C)] #[derive(Clone, Copy)] enum DC { N, X(u8, u32, u16), Y { a: u64, b: u8 }, Z([u8; 3]) }
#[repr(C, u8)] #[derive(Clone, Copy)] enum DCU { N, X(u8), Y(u32, u8) }
#[repr(transparent)] #[derive(Clone, Copy)] struct T(u32);
fn bytes(at: usize, n: usize, skip: u32) -> u32 {
    let mut h = 1;
    for k in 0..n { if skip >> k & 1 == 0 { h = mix(h, unsafe { *((at + k) as *const u8) } as u32 + k as u32); } }
    h
}
#[repr(C)] #[derive(Clone, Copy)] struct Pair { k: K32, s: K8, t: K16, r: T }
pub fn layouts(i: u32, o: &mut [u32; 16]) {
    let x = i as u8;
    let a = A { a: x, b: i * 0x01010101, c: 0x5566, d: 0x1122334455667788 ^ i as u64, e: 9 };
    o[0] = bytes(&a as *const A as usize, 25, 0b0_00000000_000000_11_0000_1110u32 | 0b1111_1100 << 8 & 0x0000FC00);
    let mut b = [B(x, [1, 2, 3], a, true); 2];
    let p = &mut b as *mut [B; 2] as usize;
    unsafe { *((p + 2) as *mut u16) = 0xAAAA; *((p + 48 + 4) as *mut u16) = 0xBBBB; *((p + 48 + 8 + 16) as *mut u64) = i as u64; *((p + 40) as *mut bool) = false; }
    o[1] = b[0].1[0] as u32 | (b[1].1[1] as u32) << 16; o[2] = b[1].2.d as u32; o[3] = b[0].3 as u32 + b[1].3 as u32;
    let mut w = W { t: 1, v: [V { x: 1.0, y: 2.0, z: i as f32 }; 2], u: 7 };
    let p = &mut w as *mut W as usize;
    unsafe { *((p + 16 + 16 + 8) as *mut f32) = 5.5; *((p + 48) as *mut u16) = 1234; *((p + 16) as *mut u32) = 0x40400000; }
    o[4] = w.v[1].z.to_bits(); o[5] = w.u as u32 + w.t as u32; o[6] = w.v[0].x.to_bits();
    let h = [H { b: x }, H { b: x ^ 1 }];
    o[7] = unsafe { *((&h as *const [H; 2] as usize + 8) as *const u8) } as u32;
    let mut e = Pair { k: K32::P, s: K8::R, t: K16::Q, r: T(i) };
    let p = &mut e as *mut Pair as usize;
    unsafe {
        o[8] = *(p as *const u32) ^ (*((p + 4) as *const u8) as u32) << 8 ^ (*((p + 6) as *const u16) as u32) << 20 ^ *((p + 8) as *const u32);
        *((p + 4) as *mut u8) = 7; *(p as *mut i32) = 5;
    }
    o[9] = (e.s == K8::P) as u32 + match e.k { K32::P => 10, K32::Q => 20 } + e.t as u32 * 100 + e.k as i32 as u32 * 1000;
    let c = [KC::P, KC::Q]; let d = [K64::P, K64::Q];
    unsafe { o[10] = *((&c as *const [KC; 2] as usize + 4) as *const u32) ^ *((&d as *const [K64; 2] as usize + 12) as *const u32); }
    let mut q = [D8::N, D8::X(x, i, 3), D8::Y { a: i as u64, b: 4 }, D8::Z([1, 2, 3])];
    let p = &mut q as *mut [D8; 4] as usize;
    unsafe {
        o[11] = *((p + 24) as *const u8) as u32 + *((p + 48) as *const u8) as u32 * 16 + *((p + 24 + 1) as *const u8) as u32 * 256 + *((p + 24 + 4) as *const u32);
        *((p + 48 + 8) as *mut u32) = 77; *((p + 72 + 1) as *mut u8) = 55; *((p + 24 + 8) as *mut u16) = 99; *((p + 48 + 16) as *mut u8) = 5;
    }
    let mut s = 0; for k in 0..4 { s += match q[k] { D8::N => 1, D8::X(_, _, c) => c as u32 * 2, D8::Y { a, b } => a as u32 + b as u32, D8::Z([a, ..]) => a as u32 * 1000 }; } o[12] = s;
    let mut q = [DC::Z([1, 2, 3]), DC::X(x, i, 3), DC::Y { a: i as u64, b: 4 }, DC::N];
    let p = &mut q as *mut [DC; 4] as usize;
    unsafe {
        o[13] = *((p + 24) as *const u32) + *((p + 48) as *const u32) * 16 + *((p + 24 + 8) as *const u8) as u32 * 256 + *((p + 24 + 12) as *const u32);
        *((p + 48 + 8) as *mut u32) = 77; *((p + 8) as *mut u8) = 55; *((p + 24 + 16) as *mut u16) = 99; *((p + 72) as *mut u32) = 1; *((p + 72 + 16) as *mut u16) = 4;
    }
    let mut s = 0; for k in 0..4 { s += match q[k] { DC::N => 1, DC::X(_, _, c) => c as u32 * 2, DC::Y { a, b } => a as u32 + b as u32, DC::Z([a, ..]) => a as u32 * 1000 }; } o[14] = s;
    let q = [DCU::N, DCU::X(x), DCU::Y(i, 9)];
    let p = &q as *const [DCU; 3] as usize;
    unsafe { o[15] = *((p + 12 + 4) as *const u8) as u32 + *((p + 24 + 4) as *const u32) * 3 + *((p + 24 + 8) as *const u8) as u32 * 1000 + *((p + 24) as *const u8) as u32; }
    if let DCU::Y(v, _) = q[2] { o[15] += v; }
}
