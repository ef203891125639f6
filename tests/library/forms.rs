//! Text forms, conversions and strings against std.

use crate::lib::{lang, num};
use crate::{fail, same, shim, Rng, Samples, CHECKS};

fn text(what: &str, arg: &dyn std::fmt::Debug, write: impl FnOnce(), expected: String) {
    write();
    let got = shim::take_output();
    unsafe { CHECKS += 1 };
    if got != expected {
        fail(what, arg, &got, &expected);
    }
}

macro_rules! forms {
    ($rng:ident $($t:ident $display:ident $debug:ident)*) => {$(
        let v = <$t>::samples(&mut $rng);
        for &x in &v {
            text(stringify!($display), &x, || lang::$display(x), format!("{}", x));
            text(stringify!($debug), &x, || lang::$debug(x), format!("{:?}", x));
        }
    )*};
}

fn floats(rng: &mut Rng) {
    let mut v: Vec<f64> = (0..60000).map(|_| f64::from_bits(rng.next())).collect();
    v.extend((0..20000).map(|_| (rng.next() >> 11) as f64 / (1u64 << 53) as f64));
    v.extend((0..20000).map(|k| (rng.next() >> (k % 64)) as f64));
    v.extend((0..20000).map(|k| (rng.next() % 1_000_000) as f64 / 10f64.powi(k % 12)));
    v.extend((0..2047u64).flat_map(|e| [e << 52, (e << 52) + 1, (e << 52).wrapping_sub(1)]).map(f64::from_bits));
    v.extend((-330..310).flat_map(|e| (1..10).map(move |d| format!("{d}e{e}").parse::<f64>().unwrap())));
    for &x in &v {
        text("display_f64", &x, || lang::display_f64(x), format!("{}", x));
        text("debug_f64", &x, || lang::debug_f64(x), format!("{:?}", x));
    }
    let mut v: Vec<f32> = (0..60000).map(|_| f32::from_bits(rng.next() as u32)).collect();
    v.extend((0..255u32).flat_map(|e| [e << 23, (e << 23) + 1, (e << 23).wrapping_sub(1)]).map(f32::from_bits));
    v.extend((-50..40).flat_map(|e| (1..10).map(move |d| format!("{d}e{e}").parse::<f32>().unwrap())));
    for &x in &v {
        text("display_f32", &x, || lang::display_f32(x), format!("{}", x));
        text("debug_f32", &x, || lang::debug_f32(x), format!("{:?}", x));
    }
}

fn casts(rng: &mut Rng) {
    let v = f64::samples(rng);
    for &x in &v {
        same("f64_to_u64", &x, || lang::f64_to_u64(x), || x as u64);
        same("f64_to_i64", &x, || lang::f64_to_int(x, i64::MIN, i64::MAX), || x as i64);
        same("f64_to_i32", &x, || lang::f64_to_int(x, -(1 << 31), (1 << 31) - 1) as i32, || x as i32);
        same("f64_to_u8", &x, || lang::f64_to_int(x, 0, 255) as u8, || x as u8);
        same("f64_to_u32", &x, || lang::f64_to_int(x, 0, u32::MAX as i64) as u32, || x as u32);
        for &y in &v {
            same("f64_rem", &(x, y), || lang::f64_rem(x, y), || x % y);
        }
    }
    let v = f32::samples(rng);
    for &x in &v {
        same("f32_to_i16", &x, || lang::f64_to_int(x as f64, -32768, 32767) as i16, || x as i16);
        for &y in &v {
            same("f32_rem", &(x, y), || lang::f32_rem(x, y), || x % y);
        }
    }
    let mut v = u64::samples(rng);
    for k in 0..64 {
        v.extend((0..200).map(|_| (rng.next() << (rng.next() % 50)) >> k));
    }
    for &x in &v {
        same("u64_to_f64", &x, || lang::u64_to_f64(x), || x as f64);
        same("u64_to_f32", &x, || lang::u64_to_f32(x), || x as f32);
    }
}

fn strings() {
    let words = ["", "a", "b", "ab", "abc", "aB", "z\u{e9}", "\u{e9}\u{301}x", "tab\tnl\ncr\r0\0'\"\\", "\u{1F600}\u{200b}\u{7f}"];
    for a in words {
        text("display_str", &a, || lang::display_str(a), a.to_string());
        text("debug_str", &a, || lang::debug_str(a), format!("{:?}", a));
        for b in words {
            same("str_eq", &(a, b), || lang::str_eq(a, b), || a == b);
            same("str_cmp", &(a, b), || lang::str_cmp(a, b), || a.cmp(b) as i32);
            same("eq_ignore", &(a, b), || crate::lib::str::m::eq_ignore_ascii_case(a, b), || a.eq_ignore_ascii_case(b));
        }
        same("len", &a, || crate::lib::str::m::len(a), || a.len());
        same("is_ascii", &a, || crate::lib::str::m::is_ascii(a), || a.is_ascii());
        for i in 0..12 {
            same("boundary", &(a, i), || crate::lib::str::m::is_char_boundary(a, i), || a.is_char_boundary(i));
        }
    }
    for c in (0..=0x10ffff).filter_map(char::from_u32) {
        text("display_char", &c, || lang::display_char(c), format!("{}", c));
        // The table is walked from its start: beyond the first planes a sample will do.
        if (c as u32) < 0x3000 || c as u32 % 7 == 0 {
            text("debug_char", &c, || lang::debug_char(c), format!("{:?}", c));
        }
    }
    let parts = |kind: u32, n: usize| {
        for i in 0..n {
            lang::debug_item(kind, i == 0, "name");
            lang::debug_i32(i as i32);
        }
        lang::debug_close(kind, n > 0);
    };
    text("list", &0, || parts(2, 3), format!("{:?}", [0, 1, 2]));
    text("list", &1, || parts(2, 0), format!("{:?}", [0; 0]));
    text("tuple", &2, || parts(1, 2), format!("{:?}", (0, 1)));
    text("tuple", &3, || parts(3, 1), format!("{:?}", (0,)));
    text("struct", &4, || parts(0, 1), " { name: 0 }".into());
    let pretty = || {
        lang::pretty_begin();
        parts(2, 2);
        lang::pretty_end();
    };
    text("pretty", &5, pretty, format!("{:#?}", [0, 1]));
    for (s, a, b) in [("a\u{e9}b", 1, 3), ("abc", 0, 3), ("", 0, 0)] {
        same("str_range", &(s, a, b), || lang::str_range(s, a, b, "", 0, 0), || b);
    }
    let mut rng = Rng(11);
    for &x in &f64::samples(&mut rng) {
        for prec in [0u32, 1, 2, 7, 17] {
            text("spec_f64", &(x, prec), || lang::spec_f64(x, 32, 32, 0, prec), format!("{:.*}", prec as usize, x));
        }
        text("spec_f64", &x, || lang::spec_f64(x, 3, 42, 30, 0), format!("{:*>30}", x));
        text("spec_f64", &x, || lang::spec_f64(x, 16 | 4, 32, 30, 0), format!("{:+030}", x));
        text("spec_f64", &x, || lang::spec_f64(x, 64, 32, 9, 0), format!("{:9?}", x));
    }
    for &x in &i16::samples(&mut rng) {
        text("spec_signed", &x, || lang::spec_signed(x as i64, 16, 16 << 8 | 8 | 16, 32, 9), format!("{:#09x}", x));
        text("spec_signed", &x, || lang::spec_signed(x as i64, 16, 2, 45, 9), format!("{:-^9}", x));
        text("spec_signed", &x, || lang::spec_signed(x as i64, 16, 2 << 8, 32, 0), format!("{:b}", x));
    }
    for s in words {
        text("spec_str", &s, || lang::spec_str(s, 2 | 32, 95, 5, 2), format!("{:_^5.2}", s));
    }
    for b in [true, false] {
        text("bool", &b, || lang::display_bool(b), format!("{}", b));
        text("bool", &b, || lang::debug_bool(b), format!("{:?}", b));
    }
    // Longer than the buffer, with and without newlines.
    for n in [1, 1000, 1023, 1024, 1025, 5000] {
        for sep in ["", "\n"] {
            let s = format!("{}{sep}", "xyz".repeat(n)).repeat(3);
            text("long", &n, || lang::write_str(&s), s.clone());
        }
    }
}

pub fn all() {
    let mut rng = Rng(7);
    forms! { rng
        i8 display_i8 debug_i8
        i16 display_i16 debug_i16
        i32 display_i32 debug_i32
        i64 display_i64 debug_i64
        isize display_isize debug_isize
        u8 display_u8 debug_u8
        u16 display_u16 debug_u16
        u32 display_u32 debug_u32
        u64 display_u64 debug_u64
        usize display_usize debug_usize
        f32 display_f32 debug_f32
        f64 display_f64 debug_f64
    }
    floats(&mut rng);
    casts(&mut rng);
    strings();
}
