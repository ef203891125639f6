//! `Debug` of values that are made of parts: the host writes what stands between the parts (rustg/kernels/output.py).

use crate::rt;

/// Before a part. `name`: that of a field.
pub fn item(kind: u32, first: bool, name: &str) {
    rt::part(if first { rt::PART_FIRST } else { rt::PART_NEXT }, kind, name)
}

/// After the last part, if there is any.
pub fn close(kind: u32, any: bool) {
    rt::part(if any { rt::PART_END } else { rt::PART_NONE }, kind, "")
}
