//! Integers and booleans.

use crate::rt;

pub fn write_u64(x: u64) {
    let mut buf: [u8; 20] = [0; 20];
    let mut i: usize = 20;
    let mut rest = x;
    loop {
        i -= 1;
        buf[i] = 48 + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    rt::write_bytes(&buf[i..20]);
}

pub fn write_i64(x: i64) {
    if x < 0 {
        rt::write_byte(45);
        write_u64(0 - (x as u64));
    } else {
        write_u64(x as u64);
    }
}

pub fn write_bool(x: bool) {
    rt::write_str(if x { "true" } else { "false" });
}
