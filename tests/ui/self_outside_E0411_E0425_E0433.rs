fn free() {
    let x = Self;
    let y: Self;
    let z = Self {};
    Self::new();
}

fn main() {}
