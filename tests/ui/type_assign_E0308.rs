fn main() {
    let mut x = 1;
    x = "text";
    let mut t = (1, true);
    t.1 = 5;
    let mut a = [1u8; 3];
    a[0] = 1u16;
}
