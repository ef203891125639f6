const LIMIT: usize = 10_000;

fn sieve(composite: &mut [bool]) -> usize {
    let n = composite.len();
    let mut count = 0;
    for i in 2..n {
        if composite[i] {
            continue;
        }
        count += 1;
        let mut j = i * i;
        while j < n {
            composite[j] = true;
            j += i;
        }
    }
    count
}

fn main() {
    let mut composite = [false; LIMIT];
    println!("{} primes below {}", sieve(&mut composite), LIMIT);
    let mut shown = 0;
    let mut i = LIMIT;
    while shown < 5 {
        i -= 1;
        if !composite[i] {
            println!("{}", i);
            shown += 1;
        }
    }
    let mut twins = 0;
    for p in 3..LIMIT - 2 {
        if !composite[p] && !composite[p + 2] {
            twins += 1;
        }
    }
    println!("{} twins", twins);
}
