struct P { x: i32, y: [u8; 3] }
fn total(v: &[u32]) -> u32 {
    let mut s = 0;
    for i in 0..v.len() {
        s += unsafe { *v.get_unchecked(i) };
    }
    s
}
fn bump(v: &mut [u32], k: usize) {
    unsafe {
        *v.get_unchecked_mut(k) += 5;
        let r = v.get_unchecked_mut(k + 1);
        *r *= 2;
    }
}
struct Own { k: u32 }
impl Own { fn get_unchecked(&self, i: u32) -> u32 { self.k + i } }
fn main() {
    let mut a = [1, 2, 3, 4];
    bump(&mut a, 1);
    println!("{:?} {}", a, total(&a));
    let mut ps = [P { x: 1, y: [1, 2, 3] }, P { x: 2, y: [4, 5, 6] }];
    unsafe {
        ps.get_unchecked_mut(1).x = 7;
        println!("{} {}", ps.get_unchecked(1).x, ps.get_unchecked(0).y.get_unchecked(2));
        let i = 1;
        let q = &mut *ps[0].y.get_unchecked_mut(i);
        *q = 9;
        let rr = &&a;
        println!("{} {}", rr.get_unchecked(3), ps[0].y[1]);
    }
    println!("{}", Own { k: 3 }.get_unchecked(4));
}
