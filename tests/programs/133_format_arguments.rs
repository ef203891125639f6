// Exponents (`{:e}`), widths and precisions that are arguments (`{:w$}`, `{:.*}`).
const W: usize = 7;
static P: usize = 2;
fn width(n: usize) -> usize { n * 2 }
fn main() {
    exponents();
    let w = 8;
    let p = 3usize;
    let x = 3.14159;
    println!("[{:w$}] [{:<w$}] [{:^w$.p$}] [{:.p$}]", 5, "ab", x, x);
    println!("[{:1$}] [{0:.1$}]", 7.5, 4);
    println!("[{:.*}] [{:.*}]", 2, x, 3, "abcdef");
    println!("[{:>1$}] [{0:02$}]", 42, 6, 9);
    println!("[{:width$.prec$}]", x, width = 10, prec = 1);
    println!("[{x:w$.p$}] [{x:>w$}] [{x:+.0$}]", 2);
    println!("[{:>W$}] [{:.P$}]", "const", x);
    println!("[{:#0w$x}] [{:w$}] [{:*^w$}]", 255, true, 'c');
    println!("[{:>1$.2$}]", x, width(5), p - 1);
    print!("[{0:1$}] ", 1, 3);
    let mut k = 1;
    while k < 4 { println!("[{:>k$}] [{:>1$}]", "*", k); k += 1; }
    let s = "long text"; let n = s.len();
    println!("[{s:.n$}] [{s:>1$}] [{:08.3}]", 1.5, 12);
    assert!(w == 8, "{:w$}", 1);
}

fn exponents() {
    println!("{:e} {:e} {:e} {:E} {:e} {:e}", 1.0, 1234.5, 0.00012, 1e300, f64::MIN_POSITIVE, 0.0);
    println!("{:.2e} {:.0e} {:.3e} {:.1E} {:.5e} {:.2e}", 1234.5, 2.5, 9.9996, 0.00012, 1.0, 0.0);
    println!("{:e} {:e} {:E} {:e} {:.1e} {:.2e} {:.0e} {:.4e}", 0, 1500, 123456789u64, -42i8, 1550, 12345, 95, 12);
    println!("[{:12e}] [{:<12e}] [{:+e}] [{:012e}] [{:^14.2e}]", 1.5, 1.5, 1.5, -1.5, 12345.678);
    println!("{:e} {:e} {:e} {:e}", f64::NAN, f64::INFINITY, -f64::INFINITY, 1.5f32);
    println!("{:e} {:.3e} {:e}", f32::MAX, f32::MIN_POSITIVE, 5e-324);
    println!("{:e} {:e} {:.0e} {:.0e} {:.0e}", u64::MAX, i64::MIN, 15, 25, 35);
}
