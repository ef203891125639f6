//! Game of life, sudoku, matrices, a bank, prng statistics.
mod rng {
    #[derive(Clone, Debug)]
    pub struct Rng { state: u64, calls: u32 }
    impl Rng {
        pub const MUL: u64 = 6364136223846793005;
        pub fn new(seed: u64) -> Self { Rng { state: seed ^ 0x9E37_79B9_7F4A_7C15, calls: 0 } }
        pub fn next(&mut self) -> u32 {
            self.state = self.state.wrapping_mul(Self::MUL).wrapping_add(1442695040888963407);
            self.calls += 1;
            let x = ((self.state >> 18) ^ self.state) >> 27;
            (x as u32).rotate_right((self.state >> 59) as u32)
        }
        pub fn below(&mut self, n: u32) -> u32 { ((self.next() as u64 * n as u64) >> 32) as u32 }
        pub fn unit(&mut self) -> f64 { self.next() as f64 / 4294967296.0 }
        pub fn calls(&self) -> u32 { self.calls }
    }
}
use rng::Rng;
const W: usize = 12; const H: usize = 8;
type Grid = [[bool; W]; H];
fn step(g: &Grid) -> Grid {
    let mut out = [[false; W]; H];
    for y in 0..H { for x in 0..W {
        let mut n = 0;
        for dy in 0..3usize { for dx in 0..3usize {
            if dy == 1 && dx == 1 { continue; }
            let (yy, xx) = ((y + dy + H - 1) % H, (x + dx + W - 1) % W);
            n += g[yy][xx] as u8;
        } }
        out[y][x] = matches!((g[y][x], n), (true, 2 | 3) | (false, 3));
    } }
    out
}
fn show(g: &Grid) { for y in 0..H { for x in 0..W { print!("{}", if g[y][x] { '#' } else { '.' }); } println!(); } }
struct Sudoku { cells: [[u8; 9]; 9], tries: u32 }
impl Sudoku {
    fn parse(s: &str) -> Sudoku {
        let b = s.as_bytes(); let mut cells = [[0; 9]; 9];
        for i in 0..81 { cells[i / 9][i % 9] = match b[i] { c @ b'1'..=b'9' => c - b'0', _ => 0 }; }
        Sudoku { cells, tries: 0 }
    }
    fn ok(&self, r: usize, c: usize, v: u8) -> bool {
        let (br, bc) = (r / 3 * 3, c / 3 * 3);
        let mut i = 0;
        while i < 9 {
            if self.cells[r][i] == v || self.cells[i][c] == v || self.cells[br + i / 3][bc + i % 3] == v { return false; }
            i += 1;
        }
        true
    }
    fn solve(&mut self) -> bool {
        let (mut best, mut at) = (10, (9, 9));
        for r in 0..9 { for c in 0..9 { if self.cells[r][c] == 0 {
            let mut n = 0; for v in 1..=9 { if self.ok(r, c, v) { n += 1; } }
            if n < best { (best, at) = (n, (r, c)); }
        } } }
        let (r, c) = at;
        if r == 9 { return true; }
        for v in 1..=9u8 {
            if self.ok(r, c, v) {
                self.tries += 1; self.cells[r][c] = v;
                if self.solve() { return true; }
                self.cells[r][c] = 0;
            }
        }
        false
    }
}
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
struct M2 { a: [[f64; 2]; 2] }
impl M2 {
    const ID: M2 = M2 { a: [[1.0, 0.0], [0.0, 1.0]] };
    fn mul(&self, o: &M2) -> M2 {
        let mut r = M2 { a: [[0.0; 2]; 2] };
        for i in 0..2 { for j in 0..2 { for k in 0..2 { r.a[i][j] += self.a[i][k] * o.a[k][j]; } } }
        r
    }
    fn pow(self, n: u32) -> M2 { match n { 0 => M2::ID, n if n % 2 == 0 => { let h = self.pow(n / 2); h.mul(&h) } _ => self.mul(&self.pow(n - 1)) } }
    fn det(&self) -> f64 { let [[a, b], [c, d]] = self.a; a * d - b * c }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind { Deposit, Withdraw, Transfer { to: usize } }
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome { Done(i64), Denied { need: i64, have: i64 }, NoAccount(usize) }
#[derive(Debug)]
struct Bank { balance: [i64; 4], log: [(Kind, i64); 32], n: usize, denied: u32 }
impl Bank {
    fn apply(&mut self, who: usize, kind: Kind, amount: i64) -> Outcome {
        if who >= self.balance.len() { return Outcome::NoAccount(who); }
        let out = match kind {
            Kind::Deposit => { self.balance[who] += amount; Outcome::Done(self.balance[who]) }
            Kind::Withdraw | Kind::Transfer { .. } if self.balance[who] < amount => { self.denied += 1; Outcome::Denied { need: amount, have: self.balance[who] } }
            Kind::Withdraw => { self.balance[who] -= amount; Outcome::Done(self.balance[who]) }
            Kind::Transfer { to } if to < 4 => { self.balance[who] -= amount; self.balance[to] += amount; Outcome::Done(self.balance[who]) }
            Kind::Transfer { to } => Outcome::NoAccount(to),
        };
        if let Outcome::Done(_) = out { if self.n < 32 { self.log[self.n] = (kind, amount); self.n += 1; } }
        out
    }
}
fn main() {
    let mut g: Grid = [[false; W]; H];
    let glider = [(0, 1), (1, 2), (2, 0), (2, 1), (2, 2)];
    for i in 0..glider.len() { let (y, x) = glider[i]; g[y][x] = true; }
    let start = g;
    let mut seen = 0;
    for gen in 0..96 { g = step(&g); if g == start { seen = gen + 1; break; } }
    println!("cycle {seen}"); show(&step(&step(&g)));
    let mut s = Sudoku::parse("53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79");
    println!("{} {}", s.solve(), s.tries);
    for r in 0..9 { println!("{:?}", s.cells[r]); }
    let fib = M2 { a: [[1.0, 1.0], [1.0, 0.0]] };
    println!("{:?} {} {}", fib.pow(40), fib.pow(11).det(), M2::ID < fib);
    println!("{:?}", fib.pow(3) == fib.mul(&fib).mul(&fib));
    let mut rng = Rng::new(2024);
    let mut hist = [0u32; 10]; let (mut sum, mut sq) = (0.0f64, 0.0f64);
    const N: u32 = 5000;
    for _ in 0..N { hist[rng.below(10) as usize] += 1; let u = rng.unit(); sum += u; sq += u * u; }
    let mean = sum / N as f64; let var = sq / N as f64 - mean * mean;
    println!("{hist:?} {mean} {var} {} {:?}", rng.calls(), rng.clone());
    println!("{}", (var - 1.0 / 12.0).abs() < 0.005 && hist[0] + hist[9] > 800);
    let mut bank = Bank { balance: [100, 50, 0, 7], log: [(Kind::Deposit, 0); 32], n: 0, denied: 0 };
    for i in 0..24 {
        let who = rng.below(5) as usize; let amount = rng.below(60) as i64;
        let kind = match rng.below(3) { 0 => Kind::Deposit, 1 => Kind::Withdraw, _ => Kind::Transfer { to: rng.below(5) as usize } };
        let o = bank.apply(who, kind, amount);
        if i % 4 == 0 || o == Outcome::NoAccount(who) { println!("{i} {who} {kind:?} {amount} -> {o:?}"); }
    }
    println!("{:?} {} {:?}", bank.balance, bank.denied, &bank.log[..bank.n.min(3)]);
    let mut ks = [Kind::Transfer { to: 2 }, Kind::Withdraw, Kind::Deposit, Kind::Transfer { to: 1 }];
    for i in 0..ks.len() { for j in (i + 1)..ks.len() { if ks[j] < ks[i] { (ks[i], ks[j]) = (ks[j], ks[i]); } } }
    println!("{ks:?}");
    let total: i64 = { let mut t = 0; for i in 0..4 { t += bank.balance[i]; } t };
    assert_eq!(total, bank.balance[0] + bank.balance[1] + bank.balance[2] + bank.balance[3]);
    let v = [3u8, 200, 100]; let mut acc = 0u8;
    for i in 0..3 { acc += v[i]; println!("{acc}"); }
}
