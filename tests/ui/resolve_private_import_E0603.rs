mod m {
    fn hidden() {}
}

use m::hidden;

fn main() {
    hidden();
}
