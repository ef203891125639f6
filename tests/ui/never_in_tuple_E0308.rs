// The type of an element that never is there is `!`, unless the place of the tuple says otherwise.
fn matched() -> i32 {
    match (1, return 5) {
        (1, 2) => 3,
        _ => 4,
    }
}

fn assigned() {
    let pair = (return, return);
    let wanted: (u8, bool) = pair;
}

fn main() {
    matched();
    assigned();
}
