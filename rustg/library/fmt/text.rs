//! Characters and strings: UTF-8, escapes of `Debug`, comparison.

use crate::fmt::escape_table;
use crate::intrinsics;
use crate::rt;

/// Writes `c` as UTF-8.
pub fn display_char(c: char) {
    let x = c as u32;
    if x < 0x80 {
        let buf: [u8; 1] = [x as u8];
        rt::write_bytes(&buf);
    } else if x < 0x800 {
        rt::write_byte((0xC0 | (x >> 6)) as u8);
        rt::write_byte((0x80 | (x & 63)) as u8);
    } else if x < 0x10000 {
        rt::write_byte((0xE0 | (x >> 12)) as u8);
        rt::write_byte((0x80 | ((x >> 6) & 63)) as u8);
        rt::write_byte((0x80 | (x & 63)) as u8);
    } else {
        rt::write_byte((0xF0 | (x >> 18)) as u8);
        rt::write_byte((0x80 | ((x >> 12) & 63)) as u8);
        rt::write_byte((0x80 | ((x >> 6) & 63)) as u8);
        rt::write_byte((0x80 | (x & 63)) as u8);
    }
}

/// True where std's `Debug` writes `\u{..}`: not printable, or Grapheme_Extend. The table holds
/// the lengths of alternating runs, printable first, from U+00A0 on.
fn is_escaped(x: u32) -> bool {
    if x < 0x7F {
        return x < 32;
    }
    if x < 0xA0 {
        return true;
    }
    // Base-32 digits from character 93 on, the last digit of a number from character 35 on.
    let table = intrinsics::str_bytes(escape_table::RUNS);
    let n = table.len();
    let mut at: u32 = 0xA0;
    let mut run: u32 = 0;
    let mut escaped = false;
    let mut i: usize = 0;
    while i < n {
        let digit = table[i] as u32;
        if digit >= 93 {
            run = run * 32 + (digit - 93);
        } else {
            at += run * 32 + (digit - 35);
            if x < at {
                return escaped;
            }
            run = 0;
            escaped = !escaped;
        }
        i += 1;
    }
    escaped
}

fn write_hex(x: u32) {
    let mut shift: u32 = 28;
    while shift > 0 && x >> shift == 0 {
        shift -= 4;
    }
    loop {
        let d = ((x >> shift) & 15) as u8;
        rt::write_byte(if d < 10 { 48 + d } else { 87 + d });
        if shift == 0 {
            break;
        }
        shift -= 4;
    }
}

/// One character of a `Debug` text whose quote is `quote`.
fn write_escaped(c: char, quote: char) {
    match c {
        '\0' => rt::write_str("\\0"),
        '\t' => rt::write_str("\\t"),
        '\r' => rt::write_str("\\r"),
        '\n' => rt::write_str("\\n"),
        '\\' => rt::write_str("\\\\"),
        _ => {
            if c == quote {
                rt::write_byte(92);
                display_char(c);
            } else if is_escaped(c as u32) {
                rt::write_str("\\u{");
                write_hex(c as u32);
                rt::write_str("}");
            } else {
                display_char(c);
            }
        }
    }
}

pub fn debug_char(c: char) {
    rt::write_byte(39);
    write_escaped(c, '\'');
    rt::write_byte(39);
}

pub fn debug_str(s: &str) {
    let b = intrinsics::str_bytes(s);
    let n = b.len();
    let mut i: usize = 0;
    rt::write_byte(34);
    while i < n {
        let first = b[i] as u32;
        let mut x = first;
        if first < 0x80 {
            i += 1;
        } else if first < 0xE0 {
            x = ((first & 31) << 6) | (b[i + 1] as u32 & 63);
            i += 2;
        } else if first < 0xF0 {
            x = ((first & 15) << 12) | ((b[i + 1] as u32 & 63) << 6) | (b[i + 2] as u32 & 63);
            i += 3;
        } else {
            x = ((first & 7) << 18)
                | ((b[i + 1] as u32 & 63) << 12)
                | ((b[i + 2] as u32 & 63) << 6)
                | (b[i + 3] as u32 & 63);
            i += 4;
        }
        write_escaped(intrinsics::char_from_u32(x), '"');
    }
    rt::write_byte(34);
}

pub fn str_eq(a: &str, b: &str) -> bool {
    let x = intrinsics::str_bytes(a);
    let y = intrinsics::str_bytes(b);
    let n = x.len();
    if n != y.len() {
        return false;
    }
    let mut i: usize = 0;
    while i < n {
        if x[i] != y[i] {
            return false;
        }
        i += 1;
    }
    true
}

/// Order by bytes: -1, 0 or 1.
pub fn str_cmp(a: &str, b: &str) -> i32 {
    let x = intrinsics::str_bytes(a);
    let y = intrinsics::str_bytes(b);
    let mut i: usize = 0;
    while i < x.len() && i < y.len() {
        if x[i] != y[i] {
            return if x[i] < y[i] { -1 } else { 1 };
        }
        i += 1;
    }
    if x.len() == y.len() {
        0
    } else if x.len() < y.len() {
        -1
    } else {
        1
    }
}

/// Bytes of a string that a message about a bad range shows.
const SHOWN: usize = 256;

/// The message of a range that does not fit into `s`.
fn range_panic(s: &str, start: usize, end: usize, file: &str, line: u32, col: u32) -> ! {
    let bytes = intrinsics::str_bytes(s);
    let len = bytes.len();
    rt::panic_begin(file, line, col);
    if start > len || end > len {
        rt::write_str(if start > len { "start byte index " } else { "end byte index " });
        crate::fmt::int::write_u64(if start > len { start as u64 } else { end as u64 });
        rt::write_str(" is out of bounds of `");
    } else if start > end {
        rt::write_str("begin > end (");
        crate::fmt::int::write_u64(start as u64);
        rt::write_str(" > ");
        crate::fmt::int::write_u64(end as u64);
        rt::write_str(") when slicing `");
    } else {
        let first = !s.is_char_boundary(start);
        let at = if first { start } else { end };
        let mut lo = at;
        while !s.is_char_boundary(lo) {
            lo -= 1;
        }
        let mut hi = at;
        while !s.is_char_boundary(hi) {
            hi += 1;
        }
        rt::write_str(if first { "start byte index " } else { "end byte index " });
        crate::fmt::int::write_u64(at as u64);
        rt::write_str(" is not a char boundary; it is inside ");
        // The lead byte has as many ones as the character has bytes.
        let mut x = (bytes[lo] as u32) & (0xFF >> (hi - lo + 1));
        let mut i = lo + 1;
        while i < hi {
            x = x << 6 | (bytes[i] as u32 & 0x3F);
            i += 1;
        }
        debug_char(intrinsics::char_from_u32(x));
        rt::write_str(" (bytes ");
        crate::fmt::int::write_u64(lo as u64);
        rt::write_str("..");
        crate::fmt::int::write_u64(hi as u64);
        rt::write_str(") of `");
    }
    let mut shown = len;
    if len > SHOWN {
        shown = SHOWN;
        while !s.is_char_boundary(shown) {
            shown -= 1;
        }
    }
    rt::write_bytes(&bytes[0..shown]);
    rt::write_str(if shown < len { "`[...]" } else { "`" });
    rt::panic_end()
}

/// Checks the range `start..end` of `s`; gives its end.
pub fn str_range(s: &str, start: usize, end: usize, file: &str, line: u32, col: u32) -> usize {
    if start > end || !s.is_char_boundary(start) || !s.is_char_boundary(end) {
        range_panic(s, start, end, file, line, col);
    }
    end
}

/// Checks the range `start..=last` of `s`; gives its end.
pub fn str_inclusive(s: &str, start: usize, last: usize, file: &str, line: u32, col: u32) -> usize {
    let len = intrinsics::str_bytes(s).len();
    if last >= len {
        // Not `last + 1`, which may overflow; at `len` itself the range is one too long.
        if start > len || last > len {
            range_panic(s, start, last, file, line, col);
        }
        rt::panic_begin(file, line, col);
        rt::write_str("end byte index ");
        crate::fmt::int::write_u64(last as u64);
        rt::write_str(" is out of bounds of `");
        rt::write_str(s);
        rt::write_str("`");
        rt::panic_end();
    }
    str_range(s, start, last + 1, file, line, col)
}

/// The end of the range `start..=last` of a slice of `len` elements.
pub fn slice_inclusive(start: usize, last: usize, len: usize, file: &str, line: u32, col: u32) -> usize {
    if last < len {
        if start <= last + 1 {
            return last + 1;
        }
        rt::panic_slice(start, last + 1, len, file, line, col);
    }
    if start > len {
        rt::panic_slice(start, last, len, file, line, col);
    }
    rt::panic_begin(file, line, col);
    rt::write_str("range end index ");
    crate::fmt::int::write_u64(last as u64);
    rt::write_str(" out of range for slice of length ");
    crate::fmt::int::write_u64(len as u64);
    rt::panic_end()
}
