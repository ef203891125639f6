fn main() {
    let x: i32 = loop {
        break "text";
    };
    let y: i32 = loop {
        break;
    };
}
