// Calls of the function itself in the middle of loops, matches and conditions; function pointers that call back.

fn paths(x: u32, y: u32) -> u32 {
    let mut total = 0;
    for dx in 0..2 {
        let mut dy = 0;
        while dy < 2 {
            dy += 1;
            if dx + dy == 1 && dx == 0 && y == 0 {
                continue;
            }
            if dx + dy > 2 {
                break;
            }
            if x < dx || y < dy {
                continue;
            }
            total += 1 + paths(x - dx, y - dy);
        }
    }
    total
}

#[derive(Clone, Copy, Debug)]
enum Found {
    At(usize, u32),
    Nowhere,
}

fn find(a: &[u8], want: u32, from: usize, depth: u32) -> Found {
    let mut i = from;
    'outer: loop {
        while i < a.len() {
            let x = a[i] as u32;
            i += 1;
            match x {
                0 => break 'outer,
                x if x == want => return Found::At(i - 1, depth),
                1..=3 if want > x => {
                    let found = find(a, want - x, i, depth + 1);
                    if let Found::At(_, _) = found {
                        return found;
                    }
                }
                4 | 5 if depth > 2 => continue 'outer,
                _ => {}
            }
        }
        break;
    }
    Found::Nowhere
}

fn swap(a: &mut [char; 4], i: usize, j: usize) {
    let x = a[i];
    a[i] = a[j];
    a[j] = x;
}

fn permute(a: &mut [char; 4], k: usize, out: &mut u32) {
    if k == a.len() {
        *out += 1;
        if *out % 6 == 1 {
            println!("{}{}{}{}", a[0], a[1], a[2], a[3]);
        }
        return;
    }
    for i in k..a.len() {
        swap(a, k, i);
        permute(a, k + 1, out);
        swap(a, k, i);
    }
}

fn queens(row: u32, columns: u32, left: u32, right: u32, n: u32) -> u32 {
    if row == n {
        return 1;
    }
    let mut free = !(columns | left | right) & ((1 << n) - 1);
    let mut count = 0;
    while free != 0 {
        let bit = free & free.wrapping_neg();
        free ^= bit;
        count += queens(row + 1, columns | bit, (left | bit) << 1, (right | bit) >> 1, n);
    }
    count
}

fn labels(n: i32, big: u64) -> (i32, u64) {
    let mut sum = 0;
    let mut product = big;
    'a: for i in 0..3 {
        for j in 0..3 {
            if i == j {
                continue 'a;
            }
            if n > 0 && (i + j) % 2 == 1 {
                let (s, p) = labels(n - 1, big + 1);
                sum += s + i;
                product = product.wrapping_mul(p) ^ (j as u64);
                if sum > 40 {
                    break 'a;
                }
            } else {
                sum += 1;
            }
        }
    }
    (sum, product)
}

struct Table {
    steps: [fn(&Table, u32, &mut [u32; 8]) -> u32; 3],
}

fn halve(table: &Table, n: u32, log: &mut [u32; 8]) -> u32 {
    log[0] += 1;
    if n < 2 { n } else { 1 + (table.steps[(n / 2 % 3) as usize])(table, n / 2, log) }
}

fn drop_one(table: &Table, n: u32, log: &mut [u32; 8]) -> u32 {
    log[1] += 1;
    let mut at = 0;
    if n > 0 {
        at = (table.steps[((n - 1) % 3) as usize])(table, n - 1, log);
    }
    at + 100
}

fn end(_: &Table, n: u32, log: &mut [u32; 8]) -> u32 {
    log[2] += n;
    7
}

fn each(a: &[i32], f: fn(i32) -> i32) -> i32 {
    if a.is_empty() { 0 } else { f(a[0]) + each(&a[1..], f) }
}

fn double(x: i32) -> i32 {
    2 * x
}

fn tower(x: i32) -> i32 {
    if x <= 0 { 1 } else { each(&[x - 1, x - 2], tower) }
}

#[derive(Debug)]
enum End {
    Steps(u16),
    TooLong { at: u64 },
}

fn collatz(n: u64, steps: u16) -> End {
    if steps > 100 {
        return End::TooLong { at: n };
    }
    if n == 1 {
        return End::Steps(steps);
    }
    let next = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
    match collatz(next, steps + 1) {
        End::Steps(n) if n % 2 == 0 => End::Steps(n),
        other => other,
    }
}

struct Big {
    a: [u64; 3],
    b: u8,
}

fn build(n: u8) -> Big {
    if n == 0 {
        return Big { a: [1, 2, 3], b: 0 };
    }
    let inner = build(n - 1);
    let local = [inner.a[2], inner.a[0] + n as u64, inner.a[1]];
    let r = &local;
    Big { a: [r[0], r[1], r[2] * 2], b: inner.b + n }
}

fn never(n: u32, seen: &mut u32) -> u32 {
    *seen += 1;
    let x = if n == 0 {
        return 5;
    } else {
        never(n - 1, seen)
    };
    x + n
}

fn main() {
    println!("{}", paths(3, 4));
    let a = [3, 1, 4, 1, 5, 2, 6, 0, 9];
    println!("{:?} {:?} {:?}", find(&a, 6, 0, 0), find(&a, 9, 0, 0), find(&a, 11, 0, 0));
    let mut count = 0;
    permute(&mut ['a', 'b', 'c', 'd'], 0, &mut count);
    println!("{}", count);
    println!("{} {}", queens(0, 0, 0, 0, 4), queens(0, 0, 0, 0, 6));
    println!("{:?}", labels(3, 1 << 40));
    let table = Table { steps: [halve, drop_one, end] };
    let mut log = [0; 8];
    println!("{} {}", halve(&table, 90, &mut log), (table.steps[1])(&table, 64, &mut log));
    println!("{:?}", log);
    println!("{} {}", each(&[1, 2, 3], double), tower(5));
    println!("{:?} {:?}", collatz(27, 0), collatz(9, 1));
    let big = build(9);
    println!("{:?} {}", big.a, big.b);
    let mut seen = 0;
    println!("{} {}", never(10, &mut seen), seen);
}
