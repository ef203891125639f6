#[repr(C, packed)]
#[derive(Clone, Copy)]
struct P { a: u8, b: u32, c: u16, d: u64 }
#[repr(packed(2))]
#[derive(Clone, Copy)]
struct Q { a: u8, b: u32, c: u8 }
#[repr(C)]
#[derive(Clone, Copy)]
struct R { x: u8, p: P, q: [u16; 2] }
fn bytes(at: usize, n: usize) { for k in 0..n { print!("{} ", unsafe { *((at + k) as *const u8) }); } println!(); }
fn main() {
    let mut p = [P { a: 1, b: 0x02030405, c: 0x0607, d: 0x08090a0b0c0d0e0f }; 3];
    bytes(&p as *const [P; 3] as usize, 45);
    p[1].b += 0x01010101; p[2].d = 3; p[1].a = p[2].c as u8;
    let t = p[1]; println!("{} {} {}", { t.b }, { t.d }, t.a);
    bytes(&p as *const [P; 3] as usize, 45);
    let r = R { x: 5, p: p[2], q: [0x1112, 0x1314] };
    bytes(&r as *const R as usize, 16);
    println!("{}", unsafe { *((&r as *const R as usize + 16) as *const u16) });
    let q = [Q { a: 1, b: 2, c: 3 }, Q { a: 4, b: 70000, c: 6 }];
    println!("{}", &q[1] as *const Q as usize - &q[0] as *const Q as usize);
    println!("{} {} {}", q[1].a, { q[1].b }, q[1].c);
}
