fn f(x: bool, y: i32) {
    match x {
        true => {}
        false if y > 0 => {}
    }
}

fn main() {}
