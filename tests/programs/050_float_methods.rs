fn show(x: f64) {
    println!("{} {} {} {} {}", x.floor(), x.ceil(), x.round(), x.trunc(), x.fract());
}

fn main() {
    println!("{} {}", 2.0f64.sqrt(), (-1.0f64).sqrt());
    show(2.5);
    show(-2.5);
    show(0.49999999999999994);
    show(-0.2);
    show(4503599627370497.5);
    println!("{} {} {}", (-1.5f64).abs(), 1.0f64.min(2.0), 1.0f64.max(f64::NAN));
    println!("{} {} {}", 5.5f64.clamp(0.0, 1.0), (-0.0f64).signum(), 3.0f64.copysign(-1.0));
    println!("{} {} {}", 2.0f64.powi(10), 2.0f64.powi(-2), 1.1f64.powi(7));
    println!("{} {}", 1.0f64.to_bits(), f64::from_bits(4614253070214989087));
    println!("{} {}", 1.5f32.to_bits(), f32::from_bits(0x40490fdb));
    println!("{} {} {}", f64::NAN.is_nan(), f64::INFINITY.is_finite(), 1.0f64.is_infinite());
    println!("{} {} {}", f64::MAX, f64::MIN_POSITIVE, f64::EPSILON);
    println!("{} {}", std::f64::consts::PI, std::f32::consts::E);
    println!("{} {}", (-7.5f64).rem_euclid(2.0), (-7.5f64).div_euclid(2.0));
    println!("{} {}", 180.0f64.to_radians(), 1.0f64.to_degrees());
    println!("{} {}", 2.0f32.sqrt(), 2.5f32.round_ties_even());
    println!("{}", (3.0f64 * 3.0 + 4.0 * 4.0).sqrt());
}
