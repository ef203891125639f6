// Types that later uses decide, and expectations that reach inwards.
struct Pair { a: u8, b: f32 }
fn take(x: u64, y: &mut [i8]) -> u64 {
    y[0] = 1;
    x
}
fn main() {
    let late;
    let n = 3;
    let mut buffer = [0; 4];
    let total = take(n, &mut buffer);
    late = total;
    let floats = [1.0, 2.0];
    let sum: f32 = floats[0] + floats[1];
    let pair = Pair { a: 1, b: sum };
    let mut i = 0;
    while i < pair.a {
        i += 1;
    }
    let mut x = 7;
    let y = if late > 3 { x } else { 1 };
    x = 2;
    let z: i16 = y;
    let shift = 1u32 << x;
    let nested: (&[u8], [&[i64]; 2]) = (&[1, 2], [&[3], &[4, 5]]);
    let cast = 200 as u8 as i8;
    let max = 5.max(z);
    let never = match max {
        0 => panic!("none"),
        1 => 2u16,
        _ => return,
    };
    let mut hole = (0, 0.0);
    hole.0 += i;
    let [a, .., b] = nested.1;
    let first: &i64 = &a[0];
    let deref: &str = &&&"abc";
    for k in 0..n {
        late + k;
    }
    let unit = {
        x;
    };
}
