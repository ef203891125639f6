pub mod point;
pub mod shape;

use point::Point;

pub fn origin() -> Point {
    Point::new(0, 0)
}
