fn stop(never: !) -> ! {
    never
}

fn main() {
    let x: ! = panic!();
}
