use std::process;

fn leave(n: i32) -> ! {
    print!("leaving with {}", n);
    process::exit(n)
}

fn main() {
    eprintln!("to standard error {}", 1);
    let x: i32 = if 2 > 1 { leave(7) } else { 5 };
    println!("never {}", x);
}
