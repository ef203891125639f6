fn side(x: i32, r: bool) -> bool {
    println!("side {}", x);
    r
}

fn main() {
    let t = true;
    let f = false;
    println!("{} {}", t, f);
    println!("{} {} {}", t && f, t || f, !t);
    println!("{} {} {}", t & f, t | f, t ^ t);
    println!("{}", side(1, false) && side(2, true));
    println!("{}", side(3, true) || side(4, true));
    println!("{}", side(5, true) && side(6, false) || side(7, true));
    println!("{} {}", t == f, t != f);
    println!("{} {}", f < t, t <= f);
    let mut b = true;
    b &= false;
    println!("{}", b);
    b |= true;
    println!("{}", b);
    b ^= true;
    println!("{}", b);
    println!("{} {}", t as i32, f as u8);
}
