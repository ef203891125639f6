const HELLO: &str = "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++.";
const SQUARES: &str = "++++[>+++++<-]>[<+++++>-]+<+[>[>+>+<<-]++>>[<<+>>-]>>>[-]++>[-]+>>>+[[-]++++++>>>]<<<[[<++++++++<++>>-]+<.<[>----<-]<]<<[>>>>>[>>>[-]+++++++++<[>-<-]+++++++++>[-[<->-]+[<<<]]<+>]<-]<<-]";

struct Tape {
    cells: [u8; 256],
    at: usize,
    steps: u64,
}

fn find_matches(code: &[u8], jumps: &mut [u16]) -> bool {
    let mut stack = [0usize; 32];
    let mut depth = 0;
    for i in 0..code.len() {
        match code[i] {
            b'[' => {
                stack[depth] = i;
                depth += 1;
            }
            b']' => {
                if depth == 0 {
                    return false;
                }
                depth -= 1;
                jumps[i] = stack[depth] as u16;
                jumps[stack[depth]] = i as u16;
            }
            _ => {}
        }
    }
    depth == 0
}

fn run(text: &str) -> u64 {
    let code = text.as_bytes();
    let mut jumps = [0u16; 512];
    if !find_matches(code, &mut jumps) {
        println!("unbalanced");
        return 0;
    }
    let mut t = Tape { cells: [0; 256], at: 0, steps: 0 };
    let mut pc = 0;
    while pc < code.len() {
        let cell = &mut t.cells[t.at];
        match code[pc] {
            b'+' => *cell = cell.wrapping_add(1),
            b'-' => *cell = cell.wrapping_sub(1),
            b'>' => t.at += 1,
            b'<' => t.at -= 1,
            b'.' => print!("{}", *cell as char),
            b'[' if *cell == 0 => pc = jumps[pc] as usize,
            b']' if *cell != 0 => pc = jumps[pc] as usize,
            _ => {}
        }
        pc += 1;
        t.steps += 1;
    }
    t.steps
}

fn main() {
    println!("{} steps", run(HELLO));
    println!("{} steps", run(SQUARES));
    println!("{} steps", run("+[>+]]"));
}
