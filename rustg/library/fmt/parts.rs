//! `Debug` of values that are made of parts: what stands between the parts, in one line or (`{:#?}`) in many.

use crate::rt;

const STRUCT: u32 = 0;
const TUPLE: u32 = 1;
const LIST: u32 = 2;
/// A tuple of one part; the others do not end in a comma.
const TUPLE_OF_ONE: u32 = 3;

/// Before a part. `name`: that of a field.
pub fn item(kind: u32, first: bool, name: &str) {
    if first {
        rt::write_str(match kind {
            STRUCT => " {",
            LIST => "[",
            _ => "(",
        });
        if rt::is_pretty() {
            rt::indent();
            rt::write_str("\n");
        } else if kind == STRUCT {
            rt::write_str(" ");
        }
    } else {
        rt::write_str(if rt::is_pretty() { ",\n" } else { ", " });
    }
    if kind == STRUCT {
        rt::write_str(name);
        rt::write_str(": ");
    }
}

/// After the last part, if there is any.
pub fn close(kind: u32, any: bool) {
    if any && rt::is_pretty() {
        rt::write_str(",\n");
        rt::dedent();
    } else if any && kind == STRUCT {
        rt::write_str(" ");
    } else if any && kind == TUPLE_OF_ONE {
        rt::write_str(",");
    } else if !any && kind == LIST {
        rt::write_str("[");
    }
    rt::write_str(match kind {
        STRUCT => "}",
        LIST => "]",
        _ => ")",
    });
}
