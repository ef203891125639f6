struct S;

impl Drop for S {
    fn drop(&mut self) {
        println!("dropped");
    }
}

fn main() {
    let _s = S;
}
