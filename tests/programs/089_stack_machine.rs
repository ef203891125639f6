#[derive(Clone, Copy)]
enum Op {
    Push(i64),
    Load(u8),
    Store(u8),
    Add,
    Sub,
    Mul,
    Less,
    Jump(usize),
    JumpIfZero(usize),
    Call { target: usize, args: u8 },
    Return,
    Print,
    Halt,
}

enum State {
    Running,
    Halted { steps: u64 },
    Failed(&'static str),
}

struct Machine<'a> {
    code: &'a [Op],
    stack: [i64; 64],
    sp: usize,
    vars: [i64; 8],
    calls: [usize; 16],
    depth: usize,
    pc: usize,
    steps: u64,
}

impl<'a> Machine<'a> {
    fn new(code: &'a [Op]) -> Machine<'a> {
        Machine { code, stack: [0; 64], sp: 0, vars: [0; 8], calls: [0; 16], depth: 0, pc: 0, steps: 0 }
    }

    fn push(&mut self, x: i64) {
        self.stack[self.sp] = x;
        self.sp += 1;
    }

    fn pop(&mut self) -> i64 {
        self.sp -= 1;
        self.stack[self.sp]
    }

    fn step(&mut self) -> State {
        if self.pc >= self.code.len() {
            return State::Failed("ran off the end");
        }
        let op = self.code[self.pc];
        self.pc += 1;
        self.steps += 1;
        match op {
            Op::Push(x) => self.push(x),
            Op::Load(v) => self.push(self.vars[v as usize]),
            Op::Store(v) => self.vars[v as usize] = self.pop(),
            Op::Add | Op::Sub | Op::Mul | Op::Less => {
                let b = self.pop();
                let a = self.pop();
                let r = match op {
                    Op::Add => a + b,
                    Op::Sub => a - b,
                    Op::Mul => a * b,
                    Op::Less => (a < b) as i64,
                    _ => unreachable!(),
                };
                self.push(r);
            }
            Op::Jump(t) => self.pc = t,
            Op::JumpIfZero(t) => {
                if self.pop() == 0 {
                    self.pc = t;
                }
            }
            Op::Call { target, args } => {
                if self.depth == 16 {
                    return State::Failed("calls too deep");
                }
                for i in 0..args {
                    let x = self.pop();
                    self.vars[7 - i as usize] = x;
                }
                self.calls[self.depth] = self.pc;
                self.depth += 1;
                self.pc = target;
            }
            Op::Return => {
                self.depth -= 1;
                self.pc = self.calls[self.depth];
            }
            Op::Print => println!("out {}", self.pop()),
            Op::Halt => return State::Halted { steps: self.steps },
        }
        State::Running
    }

    fn run(&mut self) {
        loop {
            match self.step() {
                State::Running => {}
                State::Halted { steps } => {
                    println!("halted after {}", steps);
                    break;
                }
                State::Failed(why) => {
                    println!("failed at {}: {}", self.pc, why);
                    break;
                }
            }
        }
    }
}

fn main() {
    let squares = [
        Op::Push(0),
        Op::Store(0),
        Op::Load(0),
        Op::Push(10),
        Op::Less,
        Op::JumpIfZero(13),
        Op::Load(0),
        Op::Call { target: 14, args: 1 },
        Op::Load(0),
        Op::Push(1),
        Op::Add,
        Op::Store(0),
        Op::Jump(2),
        Op::Halt,
        Op::Load(7),
        Op::Load(7),
        Op::Mul,
        Op::Print,
        Op::Return,
    ];
    Machine::new(&squares).run();
    Machine::new(&squares[..5]).run();
    let endless = [Op::Call { target: 0, args: 0 }];
    Machine::new(&endless).run();
}
