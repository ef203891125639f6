impl i32 {
    fn double(self) -> i32 {
        2 * self
    }
}

impl &u8 {}

impl [u8] {}

fn main() {}
