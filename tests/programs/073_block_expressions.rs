fn pick(a: bool, b: bool) -> i32 {
    let x = if a {
        let t = 5;
        if b { t * 2 } else { t * 3 }
    } else {
        match b {
            true => {
                let u = 7;
                u + 1
            }
            false => -1,
        }
    };
    x + { let k = 100; k }
}

fn unit() {
    let _ = {};
}

fn main() {
    println!("{} {} {} {}", pick(true, true), pick(true, false), pick(false, true), pick(false, false));
    unit();
    let v = [{ 1 }, { let a = 2; a }, if true { 3 } else { 4 }];
    println!("{:?}", v);
    let s = (if v[0] == 1 { "one" } else { "not" }, loop { break 'x' });
    println!("{:?}", s);
    let mut n = 0;
    let m = { n += 1; n } + { n += 10; n } * { n += 100; n };
    println!("{} {}", m, n);
    let z = match { n % 2 } { 0 => "even", _ => "odd" };
    println!("{}", z);
    if { let q = n > 100; q } {
        println!("block condition");
    }
    let w = -{ 5 } + !{ 2 };
    println!("{}", w);
}
