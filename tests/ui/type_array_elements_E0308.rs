fn main() {
    let a = [1, 2, "three"];
    let b: [i32; 3] = [1, 2];
    let c: [u8; 2] = [0i8; 2];
}
