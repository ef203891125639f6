fn pick(n: u32) -> u32 {
    match n {
        0 => 1,
        1 => unreachable!("case {}", n),
        2 => todo!(),
        _ => unimplemented!("more than {}", 2),
    }
}

fn main() {
    println!("{}", pick(0));
    pick(2);
}
