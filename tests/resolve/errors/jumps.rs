const C: u8 = loop { break 1 };
fn main() {
    break; //~ E0268
    let c = || { break; }; //~ E0267
    loop {
        fn inner() { break; } //~ E0268
        let c = || { continue; }; //~ E0267
    }
    'a: { continue 'a; } //~ E0696
    'b: { loop { break 'b; } }
    loop { 'c: { break; } } //~ E0695
    for _ in { break; 0..3 } {} //~ E0268
    while true { break 1; } //~ E0571
    continue; //~ E0268
}
