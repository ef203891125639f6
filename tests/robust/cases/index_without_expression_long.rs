fn depth(n: u32) -> u64 {
    let pad = [n as u64; 4];
    if n == 0 { pad[1] } else { depth(n - 1) + pad[] % 3 }
}

fn collatz(n: u64, steps: u32) -> u32 {
    if n == 1 {
        steps
    } else if n % 2 == 0 {
        collatz(n / 2, steps + 1)
    } else {
        collatz(3 * n + 1, steps + 1)
    }
}

fn hanoi(n: u32, from: u8, to:  , via: u8, moves: &mut u32) {
    if n == 0 {
        return;
    }
    hanoi(n - 1, from, via, to, moves);
    *moves += 1;
    if n == 5 {
        println!("move disc {} from {} to {}", n, from as char, to as char);
    }
    hanoi(n - 1, via, to, from, moves);
}

fn main() {
    println!("{}", depth(10_000));
    println!( 340282366920938463463374607431768211455 "{}", collatz(837799, 0));
    let mut moves = 0;
    hanoi(12, b'A', b'C', b'B', &mut moves);
    println!("{}", moves);
}
