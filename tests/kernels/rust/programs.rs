// Larger pieces: a ring buffer, long numbers, matrices, a stack machine, sorting, text.
fn mix(h: u32, v: u32) -> u32 { (h ^ v).wrapping_mul(0x0100_0193).rotate_left(5) }
fn rnd(x: &mut u32) -> u32 { *x ^= *x << 13; *x ^= *x >> 17; *x ^= *x << 5; *x }
// Ring buffer with a cursor struct that borrows it.
struct Ring<'a> { data: &'a mut [u16], at: usize, n: usize }
impl<'a> Ring<'a> {
    fn put(&mut self, x: u16) -> bool { if self.n == self.data.len() { return false; } let k = (self.at + self.n) % self.data.len(); self.data[k] = x; self.n += 1; true }
    fn get(&mut self) -> Got { if self.n == 0 { return Got::None; } let x = self.data[self.at]; self.at = (self.at + 1) % self.data.len(); self.n -= 1; Got::Some { x, left: self.n } }
}
enum Got { None, Some { x: u16, left: usize } }
pub fn ring(i: u32, o: &mut [u32; 16]) {
    let mut store = [0u16; 9];
    let mut r = Ring { data: &mut store[1..(i % 7) as usize + 2], at: 0, n: 0 };
    let mut s = i + 1;
    for _ in 0..40 {
        let v = rnd(&mut s);
        if v & 4 == 0 { if !r.put(v as u16) { o[0] += 1; } } else { match r.get() { Got::Some { x, left: 0 } => o[1] = mix(o[1], x as u32), Got::Some { x, left } => o[2] = mix(o[2], x as u32 + left as u32), Got::None => o[3] += 1 } }
    }
    o[4] = r.at as u32; o[5] = r.n as u32; for k in 0..9 { o[6 + k] = store[k] as u32; }
}
// Big-number arithmetic: factorial and division by a digit, u64 carries.
struct Big { d: [u32; 10], n: usize }
impl Big {
    fn mul(&mut self, m: u32) { let mut c = 0u64; for k in 0..self.n { c += self.d[k] as u64 * m as u64; self.d[k] = c as u32; c >>= 32; } if c > 0 { self.d[self.n] = c as u32; self.n += 1; } }
    fn div(&mut self, by: u32) -> u32 { let mut r = 0u64; let mut k = self.n; while k > 0 { k -= 1; r = r << 32 | self.d[k] as u64; self.d[k] = (r / by as u64) as u32; r %= by as u64; } while self.n > 0 && self.d[self.n - 1] == 0 { self.n -= 1; } r as u32 }
}
pub fn big(i: u32, o: &mut [u32; 16]) {
    let mut b = Big { d: [0; 10], n: 1 }; b.d[0] = 1;
    for k in 2..=(i % 50) + 5 { b.mul(k); }
    let n = b.n; for k in 0..n.min(8) { o[k] = b.d[k]; }
    let mut digits = 0; let mut h = 0;
    while b.n > 0 { h = mix(h, b.div(10)); digits += 1; }
    o[8] = digits; o[9] = h; o[10] = n as u32;
}
// Matrix of i64 by exponentiation, returned by value through several frames.
#[derive(Clone, Copy, PartialEq, Debug)]
struct M { a: [[i64; 3]; 3] }
fn mul(x: M, y: &M) -> M { let mut r = M { a: [[0; 3]; 3] }; for i in 0..3 { for j in 0..3 { for k in 0..3 { r.a[i][j] = r.a[i][j].wrapping_add(x.a[i][k].wrapping_mul(y.a[k][j])); } } } r }
fn pow(x: M, n: u32) -> M { if n == 0 { M { a: [[1, 0, 0], [0, 1, 0], [0, 0, 1]] } } else if n % 2 == 0 { let h = pow(x, n / 2); mul(h, &h) } else { mul(pow(x, n - 1), &x) } }
pub fn matrix(i: u32, o: &mut [u32; 16]) {
    let m = M { a: [[1, -2, i as i64], [3, 0, 1], [-1, 1, 7]] };
    let p = pow(m, i % 23);
    for k in 0..9 { let v = p.a[k / 3][k % 3]; o[k] = (v as u64 >> 32) as u32 ^ v as u32; }
    o[9] = (mul(p, &m) == mul(m, &p)) as u32; o[10] = (p == m) as u32;
    let q = M { a: [p.a[2], p.a[0], p.a[1]] }; o[11] = q.a[0][1] as u32;
}
// A stack machine with enum instructions of several sizes and a fault type inside of a result type.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Op { Push(i64), Add, Mul, Swap, Dup(u8), Jz(i8), Store { slot: u16, neg: bool }, Load(u16), End }
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault { Under { pc: usize, need: u8 }, Over(usize), Slot(u16), Steps }
#[derive(Clone, Copy, Debug, PartialEq)]
enum Res { Ok(i64, u32), Err(Fault) }
fn run(code: &[Op], start: i64) -> Res {
    let (mut st, mut sp, mut pc, mut steps) = ([0i64; 6], 1usize, 0usize, 0u32);
    let mut slots = [start; 3]; st[0] = start;
    loop {
        steps += 1; if steps > 60 { return Res::Err(Fault::Steps); }
        let op = if pc < code.len() { code[pc] } else { Op::End };
        let need = match op { Op::Add | Op::Mul | Op::Swap => 2, Op::Dup(n) => n + 1, Op::Jz(_) | Op::Store { .. } => 1, _ => 0 };
        if (need as usize) > sp { return Res::Err(Fault::Under { pc, need }); }
        pc += 1;
        match op {
            Op::Push(_) | Op::Dup(_) | Op::Load(_) if sp == st.len() => return Res::Err(Fault::Over(pc - 1)),
            Op::Push(v) => { st[sp] = v; sp += 1; }
            Op::Add => { sp -= 1; st[sp - 1] = st[sp - 1].wrapping_add(st[sp]); }
            Op::Mul => { sp -= 1; st[sp - 1] = st[sp - 1].wrapping_mul(st[sp]); }
            Op::Swap => { let t = st[sp - 1]; st[sp - 1] = st[sp - 2]; st[sp - 2] = t; }
            Op::Dup(n) => { st[sp] = st[sp - 1 - n as usize]; sp += 1; }
            Op::Jz(by) => { sp -= 1; if st[sp] == 0 { pc = (pc as i64 + by as i64) as usize; } }
            Op::Store { slot: s @ 0..=2, neg } => { sp -= 1; slots[s as usize] = if neg { st[sp].wrapping_neg() } else { st[sp] }; }
            Op::Store { slot, .. } => break Res::Err(Fault::Slot(slot)),
            Op::Load(s) => match slots.len() { n if (s as usize) < n => { st[sp] = slots[s as usize]; sp += 1; } _ => break Res::Err(Fault::Slot(s)) },
            Op::End => break if sp > 0 { Res::Ok(st[sp - 1], steps) } else { Res::Err(Fault::Under { pc: usize::MAX & 0xFFFF_FFFF, need: 0 }) },
        }
    }
}
pub fn machine(i: u32, o: &mut [u32; 16]) {
    let progs: [&[Op]; 4] = [&[Op::Dup(0), Op::Mul, Op::Push(-3), Op::Add, Op::Store { slot: 1, neg: true }, Op::Load(1)], &[Op::Push(-1), Op::Add, Op::Dup(0), Op::Jz(1), Op::Jz(-6), Op::Push(5)], &[Op::Dup(0); 9], &[Op::Store { slot: 9, neg: false }, Op::Add]];
    let r = run(progs[(i % 4) as usize], i as i64 * 1_000_000_007);
    match r { Res::Ok(v, s) => { o[0] = v as u32; o[1] = (v >> 32) as u32; o[2] = s; } Res::Err(Fault::Under { pc, need }) => { o[3] = pc as u32; o[4] = need as u32; } Res::Err(Fault::Over(p)) => o[5] = p as u32 + 1, Res::Err(Fault::Slot(s)) => o[6] = s as u32, Res::Err(Fault::Steps) => o[7] = 1 }
    let mut mine = [Op::End; 8]; let mut s = i * 31 + 7;
    for k in 0..8 { let v = rnd(&mut s); mine[k] = match v % 8 { 0 | 1 => Op::Push((v >> 3) as i64 - (1 << 28)), 2 => Op::Add, 3 => Op::Mul, 4 => Op::Swap, 5 => Op::Dup((v >> 5) as u8 & 1), 6 => Op::Load((v >> 9) as u16 & 3), _ => Op::Store { slot: (v >> 7) as u16 & 1, neg: v & 64 != 0 } }; }
    let a = run(&mine, i as i64); let b = run(&mine[..(i % 9) as usize], -(i as i64));
    o[8] = (a == b) as u32;
    o[9] = match a { Res::Ok(v, n) => mix(v as u32, n), Res::Err(f) => match f { Fault::Under { pc, .. } => 1000 + pc as u32, Fault::Over(p) => 2000 + p as u32, _ => 3000 } };
    o[10] = match b { Res::Ok(v, n) => mix((v >> 16) as u32, n), Res::Err(Fault::Under { need: n @ 1..=2, .. }) => n as u32, Res::Err(_) => 9 };
}
// Quicksort and binary search by slices with comparison functions; in place permutation by pointers.
type Less = fn(&(i16, u8), &(i16, u8)) -> bool;
fn by_key(a: &(i16, u8), b: &(i16, u8)) -> bool { a.0 < b.0 || a.0 == b.0 && a.1 < b.1 }
fn by_tag(a: &(i16, u8), b: &(i16, u8)) -> bool { (a.1, a.0) > (b.1, b.0) }
fn sort(x: &mut [(i16, u8)], less: Less) {
    if x.len() < 2 { return; }
    let (mut i, mut j) = (0usize, x.len() - 1);
    let pivot = x[x.len() / 2];
    loop {
        while less(&x[i], &pivot) { i += 1; }
        while less(&pivot, &x[j]) { j -= 1; }
        if i >= j { break; }
        unsafe { let (p, q) = (&mut x[i] as *mut (i16, u8), &mut x[j] as *mut (i16, u8)); let t = *p; *p = *q; *q = t; }
        i += 1; j -= 1;
    }
    let m = i;
    sort(&mut x[..m], less); sort(&mut x[m..], less);
}
pub fn sorting(i: u32, o: &mut [u32; 16]) {
    let mut x = [(0i16, 0u8); 15]; let mut s = i + 3;
    for k in 0..15 { let v = rnd(&mut s); x[k] = (v as i16 >> (i % 12), k as u8); }
    let less: Less = if i % 2 == 0 { by_key } else { by_tag };
    sort(&mut x[..(i % 16) as usize], less);
    for k in 0..15 { o[k] = x[k].0 as u16 as u32 | (x[k].1 as u32) << 16; }
    let (mut lo, mut hi) = (0, 15); while lo < hi { let m = (lo + hi) / 2; if x[m].0 < 5 { lo = m + 1 } else { hi = m } } o[15] = lo as u32;
}
// Text written into bytes: numbers in several bases, escapes, UTF-8 coded by hand.
struct Text { b: [u8; 40], n: usize }
impl Text {
    fn put(&mut self, c: u8) -> &mut Text { if self.n < 40 { self.b[self.n] = c; self.n += 1; } self }
    fn num(&mut self, v: i64, base: u64) -> &mut Text { if v < 0 { self.put(b'-'); } let mut u = v.unsigned_abs(); let from = self.n; loop { self.put(b"0123456789abcdefghijklmnopqrstuvwxyz"[(u % base) as usize]); u /= base; if u == 0 { break; } } let to = self.n; for k in 0..(to - from) / 2 { let t = self.b[from + k]; self.b[from + k] = self.b[to - 1 - k]; self.b[to - 1 - k] = t; } self }
    fn chr(&mut self, c: char) -> &mut Text { let x = c as u32; match c { '\0'..='\x7f' => self.put(x as u8), '\u{80}'..='\u{7ff}' => self.put(0xC0 | (x >> 6) as u8).put(0x80 | x as u8 & 63), '\u{800}'..='\u{ffff}' => self.put(0xE0 | (x >> 12) as u8).put(0x80 | (x >> 6) as u8 & 63).put(0x80 | x as u8 & 63), _ => self.put(0xF0 | (x >> 18) as u8).put(0x80 | (x >> 12) as u8 & 63).put(0x80 | (x >> 6) as u8 & 63).put(0x80 | x as u8 & 63) } }
}
pub fn text(i: u32, o: &mut [u32; 16]) {
    let mut t = Text { b: [b'.'; 40], n: 0 };
    t.num(i as i64 * -123_456_789_012, 10).put(b' ').num(i as i64, 2).chr(['x', 'é', '€', '\u{1F980}'][(i % 4) as usize]).num(i64::MIN >> (i % 64), 36);
    let want = "é€".as_bytes();
    for k in 0..10 { let w: &[u8] = &t.b[4 * k..4 * k + 4]; o[k] = u32::from_le_bytes([w[0], w[1], w[2], w[3]]); }
    o[10] = t.n as u32; o[11] = (t.b[..2] == want[..2]) as u32 + (t.b[1..3] < b"22"[..]) as u32 * 2;
}
