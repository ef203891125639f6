fn main() {
    let r = &mut 5u8;
    let sum = r + 1u8;
    let negative = -r;
}
