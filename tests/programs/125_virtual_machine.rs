//! A virtual machine, string tables, state machines, bit tricks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
enum Op { Push(i64), Add, Sub, Mul, Div, Dup, Swap, Pop, Jmp(usize), Jz(usize), Load(u8), Store(u8), Call(usize), Ret, Print, Halt }
#[derive(Debug, Clone, Copy, PartialEq)]
enum Fault { StackUnderflow { pc: usize }, StackOverflow(usize), DivideByZero { pc: usize, lhs: i64 }, BadJump(usize), Steps }
#[derive(Debug)]
struct Vm<'p> { code: &'p [Op], stack: [i64; 16], sp: usize, calls: [usize; 4], cp: usize, vars: [i64; 4], pc: usize, steps: u32, out: [i64; 32], n: usize }
impl<'p> Vm<'p> {
    const MAX_STEPS: u32 = 2_000;
    fn new(code: &'p [Op]) -> Vm<'p> { Vm { code, stack: [0; 16], sp: 0, calls: [0; 4], cp: 0, vars: [0; 4], pc: 0, steps: 0, out: [0; 32], n: 0 } }
    fn push(&mut self, v: i64) -> bool { if self.sp == self.stack.len() { return false; } self.stack[self.sp] = v; self.sp += 1; true }
    fn pop(&mut self) -> (bool, i64) { if self.sp == 0 { (false, 0) } else { self.sp -= 1; (true, self.stack[self.sp]) } }
    fn run(&mut self) -> (bool, Fault) {
        let none = Fault::Steps;
        while self.steps < Self::MAX_STEPS {
            self.steps += 1;
            let pc = self.pc;
            if pc >= self.code.len() { return (true, Fault::BadJump(pc)); }
            self.pc += 1;
            let op = self.code[pc];
            match op {
                Op::Push(v) => if !self.push(v) { return (true, Fault::StackOverflow(pc)); },
                Op::Add | Op::Sub | Op::Mul | Op::Div => {
                    let (ok_b, b) = self.pop(); let (ok_a, a) = self.pop();
                    if !(ok_a && ok_b) { return (true, Fault::StackUnderflow { pc }); }
                    let r = match op {
                        Op::Add => a.wrapping_add(b), Op::Sub => a.wrapping_sub(b), Op::Mul => a.wrapping_mul(b),
                        Op::Div if b == 0 => return (true, Fault::DivideByZero { pc, lhs: a }),
                        Op::Div => a / b, _ => unreachable!(),
                    };
                    let _ = self.push(r);
                }
                Op::Dup => { let (ok, v) = self.pop(); if !ok { return (true, Fault::StackUnderflow { pc }); } if !(self.push(v) && self.push(v)) { return (true, Fault::StackOverflow(pc)); } }
                Op::Swap => { let [.., ref mut a, ref mut b] = self.stack[..self.sp] else { return (true, Fault::StackUnderflow { pc }) }; (*a, *b) = (*b, *a); }
                Op::Pop => if !self.pop().0 { return (true, Fault::StackUnderflow { pc }); },
                Op::Jmp(t) => self.pc = t,
                Op::Jz(t) => { let (ok, v) = self.pop(); if !ok { return (true, Fault::StackUnderflow { pc }); } if v == 0 { self.pc = t; } }
                Op::Load(i @ 0..=3) => { let v = self.vars[i as usize]; self.push(v); }
                Op::Store(i) if (i as usize) < self.vars.len() => { let (_, v) = self.pop(); self.vars[i as usize] = v; }
                Op::Load(i) | Op::Store(i) => panic!("no variable {i} at {pc}: {op:?}"),
                Op::Call(t) => { self.calls[self.cp] = self.pc; self.cp += 1; self.pc = t; }
                Op::Ret => { self.cp -= 1; self.pc = self.calls[self.cp]; }
                Op::Print => { let (_, v) = self.pop(); self.out[self.n] = v; self.n += 1; }
                Op::Halt => return (false, none),
            }
        }
        (true, none)
    }
}
const FACT: [Op; 14] = [Op::Push(10), Op::Store(0), Op::Push(1), Op::Store(1), Op::Load(0), Op::Jz(12), Op::Load(0), Op::Load(1), Op::Mul, Op::Store(1), Op::Call(13), Op::Jmp(4), Op::Halt, Op::Ret];
static PROGRAMS: [(&str, &[Op]); 5] = [
    ("sum", &[Op::Push(2), Op::Push(3), Op::Add, Op::Dup, Op::Print, Op::Push(4), Op::Swap, Op::Sub, Op::Print, Op::Halt]),
    ("under", &[Op::Push(1), Op::Add]), ("div", &[Op::Push(7), Op::Push(0), Op::Div]), ("over", &[Op::Push(1), Op::Jmp(0)]), ("loop", &[Op::Jmp(0)])];
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
enum State { Start, InWord { len: usize, upper: bool }, InNumber(u32), Sep(char) }
fn advance(s: State, c: char) -> State {
    match (s, c) {
        (State::InWord { len, upper }, c @ ('a'..='z' | 'A'..='Z')) => State::InWord { len: len + 1, upper: upper && c.is_ascii_uppercase() },
        (_, 'a'..='z') => State::InWord { len: 1, upper: false },
        (_, 'A'..='Z') => State::InWord { len: 1, upper: true },
        (State::InNumber(n), d @ '0'..='9') => State::InNumber(n * 10 + (d as u32 - '0' as u32)),
        (_, d) if d.is_ascii_digit() => State::InNumber(d as u32 - 48),
        (State::Sep(p) , c) if p == c => State::Sep(c),
        (_, c) => State::Sep(c),
    }
}
fn popcount_table() -> [u8; 16] { let mut t = [0; 16]; for i in 1..16usize { t[i] = t[i >> 1] + (i & 1) as u8; } t }
fn crc(data: &[u8]) -> u32 { let mut c = !0u32; for i in 0..data.len() { c ^= data[i] as u32; for _ in 0..8 { c = if c & 1 != 0 { (c >> 1) ^ 0xEDB8_8320 } else { c >> 1 }; } } !c }
fn main() {
    for i in 0..PROGRAMS.len() {
        let (name, code) = PROGRAMS[i];
        let mut vm = Vm::new(code);
        let (bad, fault) = vm.run();
        println!("{name}: {} {:?} steps {} out {:?} top {:?}", if bad { "fault" } else { "ok" }, fault, vm.steps, &vm.out[..vm.n], &vm.stack[..vm.sp.min(3)]);
    }
    let mut fact = FACT; fact[12] = Op::Halt;
    let mut n = 0; for op in 0..fact.len() { if let Op::Load(_) | Op::Store(_) = fact[op] { n += 1; } } println!("{n}");
    let mut st = State::Start; let text = ['A', 'B', 'c', ' ', ' ', '4', '2', 'x', '-'];
    for i in 0..text.len() { st = advance(st, text[i]); print!("{st:?} "); } println!();
    println!("{} {}", State::InNumber(3) < State::Sep('a'), State::InWord { len: 2, upper: true } > State::InWord { len: 2, upper: false });
    println!("{:?}", popcount_table());
    println!("{} {}", crc(b"123456789"), crc(b"") == 0);
    let names: [&'static str; 3] = ["zeta", "alpha", "mid"]; let mut idx = [0usize, 1, 2];
    for i in 0..3 { for j in 0..2 - i.min(2) { if names[idx[j]] > names[idx[j + 1]] { [idx[j], idx[j + 1]] = [idx[j + 1], idx[j]]; } } }
    println!("{:?} {} {} {}", idx, names[idx[0]], names[idx[1]], names[idx[2]]);
    let mut vm = Vm::new(&[Op::Store(9)]); vm.push(1); vm.run();
}
