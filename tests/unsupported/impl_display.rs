use std::fmt;

struct P(i32);

impl fmt::Display for P {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "<{}>", self.0)
    }
}

fn main() {
    println!("{}", P(3));
}
