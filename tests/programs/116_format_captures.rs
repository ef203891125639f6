const MAX: usize = 10;
static NAME: &str = "stat";
static mut COUNTER: u32 = 5;
const PI2: f64 = 6.25;
const T: (i32, char) = (3, 'x');
const ARR: [u8; 3] = [1, 2, 3];
mod m { pub const INNER: i64 = -7; }
use m::INNER;
fn main() {
    let x = 5; let s = "hi"; let c = 'q'; let f = 1.5f32;
    println!("{MAX} {NAME} {PI2} {INNER} {x}");
    println!("{T:?} {ARR:?} {NAME:?}");
    println!("{{}} {{{x}}} {0} {0:?} {1} {0}", s, c);
    println!("{a} {b:?} {a:?} {}", 9, a = 1 + 2, b = "str\n\"q\"");
    println!("{x}{x:?}{c:?}{f:?}{f}");
    println!("{:?} {:?} {:?}", (1, "a", 'b', 2.0, true), [[1, 2], [3, 4]], ((1,), [(1, 2.5)], ()));
    println!("{:?}", [1.0, 2.5, 1e21, 1e-7, f64::NAN, f64::INFINITY, -0.0]);
    println!("{0} {name} {0} {name}", 1, name = x);
    println!("é {{ü}} \u{1F600} \t|");
    println!("{}", "lit");
    println!();
    print!("a"); print!("{}\n", 3);
    let r = &&x; println!("{r} {r:?} {}", *r);
    println!("{:?} {:?}", '\'', "it's \u{301} \0 \\");
    println!("{x:?} {0:?}", &[1u8, 2][..]);
    unsafe { let k = COUNTER; println!("{}", k); COUNTER += 1; let k = COUNTER; println!("{k}"); }
    {
        const MAX: i32 = -4;
        println!("{MAX}");
        let MAXX = 3; println!("{MAXX}");
    }
    println!("{}", MAX);
    eprintln!("{MAX} err {}", NAME);
    fn inner() { const K: u8 = 200; println!("{K} {MAX}"); }
    inner();
}
