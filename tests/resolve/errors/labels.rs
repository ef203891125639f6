fn main() {
    'l: loop {
        break 'k; //~ E0426
    }
    loop {
        fn inner() {
            loop {
                continue 'l; //~ E0426
            }
        }
    }
}
