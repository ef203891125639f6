use super::point::Point;

pub fn rect_area(a: &Point, b: &Point) -> i64 {
    (b.x - a.x).abs() * (b.y - a.y).abs()
}
