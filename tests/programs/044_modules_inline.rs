mod shapes {
    pub struct Square {
        pub side: u32,
        secret: u32,
    }

    impl Square {
        pub fn new(side: u32) -> Square {
            Square { side, secret: hidden(side) }
        }

        pub fn secret(&self) -> u32 {
            self.secret
        }
    }

    fn hidden(x: u32) -> u32 {
        x * 31 + super::BASE
    }

    pub mod deep {
        use super::Square;

        pub fn double(s: &Square) -> Square {
            Square::new(s.side * 2)
        }

        pub(crate) fn up() -> u32 {
            super::super::BASE + self::two()
        }

        fn two() -> u32 {
            2
        }
    }

    pub use self::deep::double as twice;
}

mod util {
    pub fn name() -> &'static str {
        "util"
    }

    pub enum Mode {
        Fast,
        Slow(u8),
    }
}

use shapes::deep;
use shapes::{twice, Square as Sq};
use util::Mode::{self, *};
use util::*;

const BASE: u32 = 1000;

fn speed(m: Mode) -> u8 {
    match m {
        Fast => 255,
        Slow(n) => n,
    }
}

fn main() {
    let s = Sq::new(2);
    println!("{} {}", s.side, s.secret());
    let t = twice(&s);
    let u = shapes::deep::double(&t);
    println!("{} {}", t.side, u.secret());
    println!("{}", deep::up());
    println!("{}", crate::shapes::deep::up());
    println!("{}", name());
    println!("{} {}", speed(Mode::Fast), speed(Slow(3)));
}
