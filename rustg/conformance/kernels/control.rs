//! Enums with data, loops with labels, function pointers.

enum Op { Push(i32), Add, Mul, Swap { depth: u8 }, Jump(i8), Halt }

fn decode(word: u32) -> Op {
    let data = (word >> 8) as i32;
    match word & 255 {
        0 => Op::Push(data),
        1 => Op::Add,
        2 => Op::Mul,
        3 => Op::Swap { depth: data as u8 },
        4 => Op::Jump(data as i8),
        _ => Op::Halt,
    }
}

/// A machine with a stack: what rust-gpu cannot compile.
#[kernel(threads(8))]
pub fn interpreter(#[global_id] i: usize, code: &[u32], input: &[i32], out: &mut [i32]) {
    let mut stack = [0i32; 8];
    let (mut top, mut at, mut steps) = (1usize, 0i32, 0);
    stack[0] = input[i];
    while steps < 50 {
        steps += 1;
        let op = decode(code[at as usize]);
        at += 1;
        match op {
            Op::Push(x) => { stack[top] = x; top += 1; }
            Op::Add => { top -= 1; stack[top - 1] += stack[top]; }
            Op::Mul => { top -= 1; stack[top - 1] *= stack[top]; }
            Op::Swap { depth } => {
                let other = top - 1 - depth as usize;
                let x = stack[other];
                stack[other] = stack[top - 1];
                stack[top - 1] = x;
            }
            Op::Jump(by) => if stack[top - 1] < 1000 { at += by as i32; },
            Op::Halt => break,
        }
    }
    out[i] = stack[top - 1];
}

/// The smallest two factors of a number.
#[kernel]
pub fn labels(#[global_id] i: usize, out: &mut [[u32; 2]]) {
    let n = i as u32 + 4;
    let mut found = [1, n];
    'outer: for a in 2..n {
        for b in a..n {
            if a * b > n { continue 'outer; }
            if a * b == n { found = [a, b]; break 'outer; }
        }
    }
    out[i] = found;
}

fn double(x: u32) -> u32 { 2 * x }
fn square(x: u32) -> u32 { x * x }
fn successor(x: u32) -> u32 { x + 1 }

#[kernel]
pub fn function_pointers(#[global_id] i: usize, x: &mut [u32]) {
    let table: [fn(u32) -> u32; 3] = [double, square, successor];
    x[i] = table[i % 3](table[(i / 3) % 3](x[i]));
}
