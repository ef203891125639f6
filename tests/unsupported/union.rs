union U {
    a: u32,
    b: f32,
}

fn main() {
    let u = U { a: 0x3f800000 };
    println!("{}", unsafe { u.b });
}
