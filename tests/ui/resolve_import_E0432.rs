mod m {
    pub fn f() {}
}

use m::missing;
use nowhere::thing;

fn main() {}
