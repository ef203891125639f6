struct Tup(u8);
struct Rec { a: u8 }
static u8: u8 = 1;
enum En { V, W(u8), R { a: u8 } }
fn twice(a: u8, a: u8) {} //~ E0415
fn not_a_pattern(x: u8) {}
fn main() {
    let (z, z) = (1, 2); //~ E0416
    let closure = |b: i32, b: i32| 1; //~ E0415
    match En::V {
        Nopat(x) => {} //~ E0531
        not_a_pattern(x) => {} //~ E0532
        En::W => {} //~ E0532
        Nos { .. } => {} //~ E0422
        Tup => {} //~ E0530
        ST => {} //~ E0530
        En::V | y => {} //~ E0408
        (En::W(q) | En::R { a: p }) => {} //~ E0408 E0408
        (En::W(o) | En::R { a: o }) => { o; }
        _ => {}
    }
    let Tup = 1; //~ E0530
}
fn shadow(ST: u8) {} //~ E0530
