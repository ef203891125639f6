fn take(value: u8) {}

struct Point {
    x: u8,
}

fn main() {
    let x = 5u8;
    x == -1;
    x + -1;
    take(-3);
    let point = Point { x: -4 };
    let mut y = x;
    y = -5;
    y += -6;
    let list: [u8; 1] = [-7];
    let pair: (u8, u8) = (-8, 2);
    let chosen: u8 = if true { -10 } else { -(11) };
    let cast = -13 as u8;
    let inverted: u8 = !-17;
    let sum: u8 = -12 + 1;
    let later = -15;
    let known: u8 = later;
    let computed: u32 = -(1 + 2);
    match x {
        -19 => {}
        _ => {}
    }
    match -20 {
        1u16 => {}
        _ => {}
    }
    let a = [1];
    a[-21];
}

fn result() -> u64 {
    return -26;
}
