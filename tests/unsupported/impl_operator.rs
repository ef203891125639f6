use std::ops::Add;

#[derive(Clone, Copy)]
struct V(i32);

impl Add for V {
    type Output = V;
    fn add(self, o: V) -> V {
        V(self.0 + o.0)
    }
}

fn main() {
    println!("{}", (V(1) + V(2)).0);
}
