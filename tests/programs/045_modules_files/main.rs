mod geometry;
mod numbers;

use geometry::point::Point;
use geometry::{origin, shape};
use numbers::prime;

fn main() {
    let p = Point::new(3, 4);
    println!("{}", p.dist2(&origin()));
    println!("{}", shape::rect_area(&p, &Point::new(10, 20)));
    let mut n = 0;
    let mut count = 0;
    while count < 10 {
        if prime::is_prime(n) {
            print!("{} ", n);
            count += 1;
        }
        n += 1;
    }
    println!();
    println!("{}", numbers::gcd(84, 36));
    println!("{}", numbers::TOTAL);
}
