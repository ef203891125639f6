fn main() {
    let mut n = 27;
    let mut steps = 0;
    let result = loop {
        if n == 1 {
            break steps;
        }
        if n % 2 == 0 {
            n /= 2;
        } else {
            n = 3 * n + 1;
        }
        steps += 1;
    };
    println!("{}", result);
    let mut i = 0;
    loop {
        i += 1;
        if i % 2 == 0 {
            continue;
        }
        if i > 9 {
            break;
        }
        println!("{}", i);
    }
    let never_runs = loop {
        break "text";
    };
    println!("{}", never_runs);
}
