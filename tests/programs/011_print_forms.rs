fn main() {
    let x = 3;
    let name = "rust";
    println!();
    println!("plain");
    println!("{{}} braces");
    println!("{} {}", 1, 2);
    println!("{0} {1} {0}", 1, 2);
    println!("{x} {name}");
    println!("{a} {b} {a}", a = 5, b = x);
    println!("{} {x} {}", 8, 9);
    print!("no newline;");
    print!(" {} \n", x);
    println!("tab\there \"quoted\" back\\slash \u{e9}\x41");
    println!("two
lines and a \
         joined one");
    println!("{:?} {:?}", x, name);
    println!("{name:?} {0:?}", 'c');
}
