fn both(x: f64) {
    println!("{} {:?}", x, x);
}

fn both32(x: f32) {
    println!("{} {:?}", x, x);
}

fn main() {
    both(0.0);
    both(-0.0);
    both(1.0);
    both(0.1);
    both(1.0 / 3.0);
    both(100.0);
    both(123456789.125);
    both(1e15);
    both(1e16);
    both(1.2345e17);
    both(1e21);
    both(0.001);
    both(0.0001);
    both(0.00001);
    both(1.5e-7);
    both(5e-324);
    both(1.7976931348623157e308);
    both(2.2250738585072014e-308);
    both(9007199254740993.0);
    both(0.0 / 0.0);
    both(1.0 / 0.0);
    both(-1.0 / 0.0);
    both32(0.1);
    both32(16777216.0);
    both32(3.4028235e38);
    both32(1e-45);
    both32(1.0 / 3.0);
    both32(0.2 + 0.1);
}
