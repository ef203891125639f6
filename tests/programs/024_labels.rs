fn main() {
    let mut count = 0;
    'outer: for i in 0..10 {
        for j in 0..10 {
            if j == 5 {
                continue 'outer;
            }
            if i == 4 {
                break 'outer;
            }
            count += 1;
        }
    }
    println!("{}", count);
    let mut i = 0;
    let v = 'a: loop {
        'b: loop {
            i += 1;
            if i % 7 == 0 {
                break 'a i * 10;
            }
            if i % 3 == 0 {
                break 'b;
            }
        }
        println!("b ended at {}", i);
    };
    println!("{}", v);
    let w = 'block: {
        if v > 50 {
            break 'block "large";
        }
        "small"
    };
    println!("{}", w);
    let mut k = 3;
    'w: while k > 0 {
        k -= 1;
        while true {
            if k == 1 {
                break 'w;
            }
            continue 'w;
        }
    }
    println!("{}", k);
}
