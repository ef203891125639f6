fn main() {
    let x = 1;
    let x = x + 1;
    {
        let x = x * 10;
        println!("inner {}", x);
        let x = "text";
        println!("inner {}", x);
    }
    println!("outer {}", x);
    let y = {
        let a = 3;
        let b = 4;
        a * a + b * b
    };
    println!("{}", y);
    let unit = {
        y + 1;
    };
    println!("{:?}", unit);
    let z = { { { 9 } } };
    println!("{}", z);
}
