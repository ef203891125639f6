// Control flow, recursion, pointers to functions, statics, strings.
fn rnd(x: &mut u32) -> u32 { *x ^= *x << 13; *x ^= *x >> 17; *x ^= *x << 5; *x }
fn mix(h: u32, v: u32) -> u32 { (h ^ v).wrapping_mul(0x0100_0193).rotate_left(5) }

// Labelled breaks out of nested loops with values, loops that never run, odd continues.
pub fn labels(i: u32, o: &mut [u32; 16]) {
    let n = i % 9;
    let mut trace = 1u32;
    let found = 'a: loop {
        let mut k = 0;
        'b: while k < n * 2 || trace % 7 == 3 {
            k += 1;
            trace = mix(trace, k);
            let inner = 'c: loop {
                if trace & 15 == 3 { break 'a (k, 'z'); }
                if trace & 7 == 5 { continue 'b; }
                if trace & 3 == 2 { break 'b; }
                for j in (n as i32)..(k as i32) {
                    trace = mix(trace, j as u32);
                    if trace & 31 == 9 { break 'c j; }
                    if j == 13 { break 'a (99, 'j'); }
                }
                break -1;
            };
            trace = mix(trace, inner as u32);
            if k > 40 { break 'a (k, 'k'); }
        }
        if k >= n { break 'a (k + 1000, 'n'); }
        trace = trace.wrapping_add(0x9E3779B9);
    };
    o[0] = found.0; o[1] = found.1 as u32; o[2] = trace;
    let mut never = 0;
    while false { never += 1; }
    for _ in 5..5u8 { never += 1; }
    for _ in 9..3i64 { never += 1; }
    for _ in 1..=0u32 { never += 1; }
    let mut last = 0;
    for k in 250..=255u8 { last = mix(last, k as u32); }
    for k in -128..=-126i8 { last = mix(last, k as u32); }
    for k in i64::MAX - 1..=i64::MAX { last = mix(last, k as u32); }
    o[3] = never; o[4] = last;
    let v = 'blk: {
        if i % 2 == 0 { break 'blk 1; }
        let q = { if i % 3 == 0 { break 'blk 2 } else { i * 2 } };
        'inner: { if q > 60 { break 'inner; } if q > 20 { break 'blk q; } last = last.wrapping_add(1); }
        match q { 0..=9 => break 'blk 77, _ => {} }
        q + last % 5
    };
    o[5] = v;
    let mut c = 0u32; let mut x = i;
    while { c += 1; x = x / 2 + c % 2; x > 1 && c < 20 } && (c < 3 || x % 5 != 0 || { o[7] += 1; false }) { o[6] = mix(o[6], x); }
    o[8] = c;
    let t = loop { loop { if c > 5 { break; } c += 1; } if i > 30 { break 'x'; } break if c == 6 { 'y' } else { 'w' }; };
    o[9] = t as u32;
}
fn classify(x: i64, y: u8) -> i32 {
    if x < 0 { return if x == i64::MIN { -1 } else { let z = -x; if z > 100 { return 5; } z as i32 }; }
    for k in 0..y {
        if x as u64 == 1u64 << (k % 64) { return k as i32 + 1000; }
        if k > 70 { return loop { if x > 3 { break 1; } else { return 2; } }; }
    }
    let v = match (x, y) {
        (0, 0) => return 10,
        (a, b) if a == b as i64 => a * 2,
        (1..=9, b @ (1 | 3 | 5)) => b as i64,
        (a, _) if { let q = a % 7; q == 3 } => { if y > 9 { return 11 } 12 }
        (_, 200..) => 13,
        (a @ 1000.., b) | (a, b @ 100..) => a ^ b as i64,
        _ => 14,
    };
    (v % 1_000_007) as i32
}
pub fn returns(i: u32, o: &mut [u32; 16]) {
    let xs = [0, 1, -1, i64::MIN, i64::MAX, i as i64, -(i as i64) * 9, 1 << (i % 63)];
    for k in 0..16u32 { o[k as usize] = classify(xs[(k % 8) as usize], (i * 3 + k * 17) as u8) as u32; }
}

// Recursion: mutual, through function pointers, with arrays in frames, by &mut.
fn ack(m: u32, n: u32) -> u32 { if m == 0 { n + 1 } else if n == 0 { ack(m - 1, 1) } else { ack(m - 1, ack(m, n - 1)) } }
fn perms(a: &mut [u8; 5], k: usize, acc: &mut u32) {
    if k == 5 { *acc = mix(*acc, a[0] as u32 | (a[1] as u32) << 8 | (a[4] as u32) << 16); return; }
    let mut seen = [false; 6];
    for j in k..5 {
        let t = a[j] as usize;
        if seen[t] { continue; }
        seen[t] = true;
        (a[k], a[j]) = (a[j], a[k]);
        perms(a, k + 1, acc);
        (a[k], a[j]) = (a[j], a[k]);
    }
}
type Rule = fn(&[u8], &mut usize, u32) -> i32;
const RULES: [Rule; 3] = [expr, term, atom];
fn expr(s: &[u8], p: &mut usize, d: u32) -> i32 {
    let mut v = RULES[1](s, p, d + 1);
    while *p < s.len() && (s[*p] == b'+' || s[*p] == b'-') {
        let op = s[*p]; *p += 1;
        let w = RULES[1](s, p, d + 1);
        v = if op == b'+' { v.wrapping_add(w) } else { v.wrapping_sub(w) };
    }
    v
}
fn term(s: &[u8], p: &mut usize, d: u32) -> i32 {
    let mut v = RULES[2](s, p, d + 1);
    while *p < s.len() {
        match s[*p] { b'*' => { *p += 1; v = v.wrapping_mul(RULES[2](s, p, d)); } b'/' => { *p += 1; let w = atom(s, p, d); if w == 0 { return i32::MIN; } v = v.wrapping_div(w); } _ => break }
    }
    v
}
fn atom(s: &[u8], p: &mut usize, d: u32) -> i32 {
    if *p >= s.len() { return -9999; }
    let c = s[*p];
    *p += 1;
    match c {
        b'(' => { let v = RULES[(d % 1) as usize](s, p, d + 1); if *p < s.len() && s[*p] == b')' { *p += 1; } v }
        b'-' => -atom(s, p, d + 1),
        b'0'..=b'9' => { let mut v = (c - b'0') as i32; while *p < s.len() && s[*p].is_ascii_digit() { v = v * 10 + (s[*p] - b'0') as i32; *p += 1; } v }
        _ => d as i32,
    }
}
pub fn recursion(i: u32, o: &mut [u32; 16]) {
    o[0] = ack(i % 3, i % 5);
    let mut a = [(i % 3) as u8, 1, (i % 5) as u8, 3, 2];
    perms(&mut a, 0, &mut o[1]);
    let texts: [&str; 6] = ["1+2*3-4", "(1+2)*(3-(4-5))", "12/5*7-(2*(3+(4*(5-6))))", "-(-(7))*2/0", "((((x))))+x*x", "99*99*99*99-1"];
    let s = texts[(i % 6) as usize];
    let mut p = 0;
    o[2] = expr(s.as_bytes(), &mut p, 0) as u32; o[3] = p as u32;
    let cut = &s.as_bytes()[..s.len() - (i as usize / 6) % 5];
    p = (i as usize / 7) % 3;
    o[4] = RULES[(i % 3) as usize](cut, &mut p, i) as u32; o[5] = p as u32;
    o[6] = fold(&[3, 1, 4, 1, 5, 9, 2, 6][..(i % 9) as usize], zero, 0);
}
fn fold(a: &[u32], f: fn(u32) -> u32, depth: u32) -> u32 {
    if a.len() == 0 { return f(depth); }
    let local = [a[0], depth, f(a[0])];
    let r = fold(&a[1..], if a[0] % 2 == 0 { double } else { square }, depth + 1);
    r.wrapping_mul(31) ^ local[(r % 3) as usize] ^ f(local[1])
}
fn zero(_: u32) -> u32 { 0 }
fn flip(x: u32) -> u32 { x ^ 1 }
fn double(x: u32) -> u32 { x * 2 }
fn square(x: u32) -> u32 { x * x }

// Function pointers in tables and structs; methods as pointers; comparison of results.
#[derive(Clone, Copy)]
struct Op { name: &'static str, run: fn(&mut Machine, i32) -> bool, cost: u8 }
struct Machine { acc: i32, mem: [i16; 8], at: usize, spent: u32 }
impl Machine {
    fn add(&mut self, x: i32) -> bool { self.acc = self.acc.wrapping_add(x); true }
    fn store(&mut self, x: i32) -> bool { let k = (x & 7) as usize; self.mem[k] = self.acc as i16; self.acc != 0 }
    fn load(&mut self, x: i32) -> bool { self.acc = self.mem[(x & 7) as usize] as i32; self.acc % 2 == 0 }
    fn jump(&mut self, x: i32) -> bool { if self.acc > 0 { self.at = (x & 3) as usize; } false }
}
static OPS: [Op; 4] = [Op { name: "add", run: Machine::add, cost: 1 }, Op { name: "store", run: Machine::store, cost: 5 }, Op { name: "load", run: Machine::load, cost: 4 }, Op { name: "jump", run: Machine::jump, cost: 9 }];
pub fn fnptr(i: u32, o: &mut [u32; 16]) {
    let mut m = Machine { acc: i as i32, mem: [1; 8], at: 0, spent: 0 };
    let mut s = i + 5;
    for _ in 0..30 {
        let r = rnd(&mut s);
        let op = &OPS[(r & 3) as usize];
        let before = m.at;
        let ok = (op.run)(&mut m, (r >> 4) as i16 as i32);
        m.spent += op.cost as u32 * if ok { 1 } else { 2 };
        o[0] = mix(o[0], op.name.as_bytes()[0] as u32 + op.name.len() as u32);
        if before != m.at { o[1] += 1; }
    }
    o[2] = m.acc as u32; o[3] = m.spent; for k in 0..8 { o[4 + k] = m.mem[k] as u32; }
    let f: fn(u32) -> u32 = match i % 3 { 0 => double, 1 => square, _ => flip };
    let pair = (f, [f, double]);
    o[12] = (pair.0)(7) + pair.1[(i % 2) as usize](9);
}

// Statics: const and mut arrays of structs; mut is touched by this thread's own row only.
struct Row { w: [u16; 3], s: &'static str, t: (i8, bool) }
static ROWS: [Row; 3] = [Row { w: [1, 2, 3], s: "one", t: (-1, true) }, Row { w: [65535, 0, 9], s: "zwölf", t: (127, false) }, Row { w: [7; 3], s: "", t: (-128, true) }];
const COEF: [[i32; 3]; 2] = [[1, -2, 3], [-4, 5, -6]];
static mut STATE: [(u64, [u8; 4]); 64] = [(1 << 40, [1, 2, 3, 4]); 64];
static GREETING: &[&str] = &["hi", "hello", "hey"];
const fn square_of(x: u32) -> u32 { x * x }
pub fn statics(i: u32, o: &mut [u32; 16]) {
    let r = &ROWS[(i % 3) as usize];
    o[0] = r.w[(i % 2) as usize] as u32; o[1] = r.s.len() as u32; o[2] = r.t.0 as u32; o[3] = r.t.1 as u32;
    for k in 0..r.s.len() { o[4] = mix(o[4], r.s.as_bytes()[k] as u32); }
    let mut t = 0;
    for y in 0..2 { for x in 0..3 { t = t * 3 + COEF[y][x] * (i as i32 % 7 - 3); } }
    o[5] = t as u32;
    unsafe {
        let me = &mut *(&raw mut STATE[i as usize]);
        me.0 = (1 << 40) + i as u64; me.1[(i % 4) as usize] = 0xEE;
        let STATEROW = STATE[i as usize];
        o[6] = ((STATEROW.0 >> 8) as u32).wrapping_add(STATEROW.1[2] as u32); o[7] = me.1[3] as u32;
        me.0 = 1 << 40; me.1 = [1, 2, 3, 4];
    }
    let g = GREETING[(i % 3) as usize];
    o[8] = g.as_bytes()[g.len() - 1] as u32 + GREETING.len() as u32;
    o[9] = square_of(i);
    const LOCAL: (u8, [i64; 2]) = (3, [-1, 1 << 50]);
    o[10] = ((LOCAL.1[(i % 2) as usize] >> 30) as u32).wrapping_add(LOCAL.0 as u32);
    static TEXT: &str = "state machine 42, -17, 0x1f; end.";
    o[11] = TEXT.as_bytes()[(i as usize) % TEXT.len()] as u32;
}

// Strings: state machines, UTF-8 by hand, slices, comparison, numbers.
#[derive(Clone, Copy, PartialEq)]
enum Lex { Start, Word { from: usize, caps: u8 }, Number { neg: bool, hex: bool, v: i64 }, Bad(char, usize), End }
fn step(st: Lex, c: u8, at: usize) -> (Lex, bool) {
    match (st, c) {
        (Lex::Start, b'a'..=b'z') => (Lex::Word { from: at, caps: 0 }, false),
        (Lex::Start, b'A'..=b'Z') => (Lex::Word { from: at, caps: 1 }, false),
        (Lex::Start, b'-') => (Lex::Number { neg: true, hex: false, v: 0 }, false),
        (Lex::Start, b'0'..=b'9') => (Lex::Number { neg: false, hex: false, v: (c - b'0') as i64 }, false),
        (Lex::Start, b' ' | b',' | b';') => (Lex::Start, false),
        (Lex::Start, b'.') => (Lex::End, true),
        (Lex::Word { from, caps }, b'a'..=b'z' | b'A'..=b'Z') => (Lex::Word { from, caps: caps + c.is_ascii_uppercase() as u8 }, false),
        (Lex::Number { neg, hex: false, v: 0 }, b'x') => (Lex::Number { neg, hex: true, v: 0 }, false),
        (Lex::Number { neg, hex: false, v }, b'0'..=b'9') => (Lex::Number { neg, hex: false, v: v * 10 + (c - b'0') as i64 }, false),
        (Lex::Number { neg, hex: true, v }, b'0'..=b'9' | b'a'..=b'f') => (Lex::Number { neg, hex: true, v: v << 4 | (if c >= b'a' { c - b'a' + 10 } else { c - b'0' }) as i64 }, false),
        (Lex::Word { .. } | Lex::Number { .. }, b' ' | b',' | b';' | b'.') => (st, true),
        (_, c) => (Lex::Bad(c as char, at), true),
    }
}
fn value(t: &str, st: &Lex, end: usize) -> i64 {
    match *st {
        Lex::Word { from, caps } => match &t[from..end] { "foo" => 1, "Bar" => 2, w if w > "m" => 3 + caps as i64, w => w.len() as i64 * 100 },
        Lex::Number { neg: true, v, .. } => -v,
        Lex::Number { neg: _, hex, v } => v + hex as i64,
        Lex::Bad(c, at) => -(c as i64) * 1000 - at as i64,
        Lex::Start | Lex::End => 0,
    }
}
pub fn strings(i: u32, o: &mut [u32; 16]) {
    let texts = ["foo Bar baz 42, -17; 0x1f.", "Zebra 0xdeadbeef00 -0x7.", "a?b", "..", "é.", "foo foo Bar mmm 99999999999 n."];
    let t = texts[(i % 6) as usize];
    let b = t.as_bytes();
    let (mut st, mut at, mut n) = (Lex::Start, (i as usize / 6) % 4, 0u32);
    while at < b.len() {
        let (next, done) = step(st, b[at], at);
        if done {
            let v = value(t, &next, at);
            o[0] = mix(o[0], v as u32); o[1] = mix(o[1], (v >> 32) as u32);
            n += 1;
            st = Lex::Start;
            if next == Lex::End { break; }
            if let Lex::Bad(_, k) = next { at = k + 1; continue; }
            if matches!(next, Lex::Word { .. }) { at += 1; }
        } else { st = next; at += 1; }
        if n > 20 { break; }
    }
    o[2] = n; o[3] = at as u32;
    o[4] = t.is_char_boundary(1) as u32 | (t.is_ascii() as u32) << 1 | (t.is_empty() as u32) << 2 | (t == "a?b") as u32 * 8 | ((t < "b") as u32) << 4 | (t.eq_ignore_ascii_case("A?B") as u32) << 5;
    let c = ['a', 'Z', '9', 'é', '\u{1F600}', '\n', '\'', '\u{7f}'][(i % 8) as usize];
    o[5] = c.len_utf8() as u32 + c.len_utf16() as u32 * 8 + c.is_ascii_alphanumeric() as u32 * 64 + c.is_ascii_punctuation() as u32 * 128 + c.is_digit(16) as u32 * 256;
    o[6] = c.to_ascii_uppercase() as u32 + (c as u32) * 3 + (c < 'b') as u32;
    o[7] = match c { 'a'..='z' => 1, 'A'..='Z' | '_' => 2, '0'..='9' => 3, '\u{80}'..='\u{7ff}' => 4, '\u{10000}'.. => 5, _ => 6 };
    let bs = [b"abc", b"abd", b"\xff\0a"][(i % 3) as usize];
    o[8] = match bs { b"abc" => 1, [b'a', _, b'd'] => 2, [.., 0 | 1, x] => *x as u32, _ => 9 };
    o[9] = match &b[..b.len().min(5)] { [] => 1, [b'.', ..] => 2, [x, .., b'B'] => *x as u32, [a, rest @ ..] if rest.len() == 2 => *a as u32 + 1000, [_, m @ .., z] => m.len() as u32 * 256 + *z as u32, _ => 7 };
}
// Shadowing, patterns, order of evaluation.
pub fn shadow(i: u32, o: &mut [u32; 16]) {
    let x = i; let x = x as i64 - 32; let x = (x, -x);
    let (x, y) = if x.0 > x.1 { (x.0, x.1 * 2) } else { let x = x.1; (x, x * 3) };
    let [a, .., z] = [x, y, 3, 4, x ^ y];
    let ((p, (q, ..)), r) = ((a, (z, 1, 2)), &y);
    o[0] = p as u32; o[1] = q as u32; o[2] = *r as u32;
    let mut t = (1u8, [2u16; 3], (3i8, 4u64));
    t.1[(i % 3) as usize] += t.0 as u16 * 300; t.2.1 = t.2.1 << (i % 60) | t.2.0 as u64;
    let u = t; t.0 = 9;
    o[3] = u.1[1] as u32 + u.0 as u32; o[4] = u.2.1 as u32; o[5] = (u.2.1 >> 32) as u32; o[6] = t.0 as u32;
    let mut k = 0;
    o[{ k += 7; k }] = { k += 1; k as u32 * 2 };
    let arr = [{ k += 1; k }, { k *= 2; k }, k];
    o[8] = (arr[0] + arr[1] * 100 + arr[2] * 10000) as u32;
    let mut v = 5u32; v += { v = 10; v * 2 }; o[9] = v;
    o[10] = if let (1..=5, n @ 1..) | (n @ 6..=20, _) = (i, i % 3) { n } else { 77 };
    let (mut lo, mut hi) = (0u32, 1 << 16);
    while let (true, m) = (lo + 1 < hi, (lo + hi) / 2) { if m * m <= i * 1000 { lo = m } else { hi = m } }
    o[11] = lo;
}
