fn main() {
    let x = while true {
        break 5;
    };
    for i in 0..3 {
        break i;
    }
}
