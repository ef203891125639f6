fn main() {
    let x;
    let a = [];
    let y = loop {
        break;
    };
}
