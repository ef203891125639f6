//! Panics and output of kernels for drivers that inline every function: whatever can be left to the host is.
//! The words of the io buffer are those of rustg/registry/kernel.py; rustg/kernels/output.py reads the ring.

use crate::intrinsics;

const PANIC: u32 = 0;
const MESSAGE: u32 = 1;
const MESSAGE_LEN: u32 = 2;
const FILE: u32 = 3;
const FILE_LEN: u32 = 4;
const LINE: u32 = 5;
const COLUMN: u32 = 6;
const INVOCATION: u32 = 7;
const SITE: u32 = 8;
const RING_BASE: u32 = 22;
const RING_BYTES: u32 = 23;
const RING_NEXT: u32 = 24;

/// What the first word of the panic record becomes: a message as it is, a check, a message in the ring.
const TEXT: u32 = 1;
const CHECK: u32 = 2;
const PIECES: u32 = 3;

/// Kinds of records of the ring, from bit 28 of the second word on. BYTES: up to 8 bytes, here; STATIC: bytes at an address; VALUE: a
/// number, whose form is from bit 24 on.
const BYTES: u32 = 0;
const STATIC: u32 = 268435456;
const VALUE: u32 = 536870912;
const STDERR_BEGIN: u32 = 805306368;
const STDERR_END: u32 = 1073741824;
const PANIC_BEGIN: u32 = 1342177280;
/// What stands between the parts of a value; the form says what.
const PART: u32 = 1610612736;
pub const PART_FIRST: u32 = 0;
pub const PART_NEXT: u32 = 1;
pub const PART_END: u32 = 2;
pub const PART_NONE: u32 = 3;
const PRETTY_BEGIN: u32 = 4;
const PRETTY_END: u32 = 5;

pub fn start() -> ! {
    intrinsics::trap()
}

pub fn exit_process(_code: i32) -> ! {
    intrinsics::trap()
}

pub fn flush_stdout() {}

fn put(address: usize, x: u32) {
    unsafe {
        *(address as *mut u32) = x;
    }
}

/// A record: the invocation, kind and length, two words. What does not fit is dropped; RING_NEXT tells how much that was.
fn record(head: u32, a: u32, b: u32) {
    let at = intrinsics::io_add(RING_NEXT, 16);
    if at < intrinsics::io_load(RING_BYTES) {
        let to = (intrinsics::io_load(RING_BASE) + at) as usize;
        put(to, intrinsics::invocation());
        put(to + 4, head);
        put(to + 8, a);
        put(to + 12, b);
    }
}

/// A number in a form that the host knows: 0 signed, 1 unsigned, 2 and 3 `f32` by Display and Debug, 4 and 5 `f64`, 6 `char`.
pub fn value(form: u32, x: u64) {
    record(VALUE | (form << 24), x as u32, (x >> 32) as u32)
}

/// A string, which does not change as long as the kernel runs.
pub fn write_str(s: &str) {
    let bytes = intrinsics::str_bytes(s);
    record(STATIC | bytes.len() as u32, intrinsics::slice_addr(bytes) as u32, 0)
}

pub fn write_byte(b: u8) {
    record(BYTES | 1, b as u32, 0)
}

pub fn write_bytes(bytes: &[u8]) {
    let mut i: usize = 0;
    while i < bytes.len() {
        write_byte(bytes[i]);
        i += 1;
    }
}

pub fn eprint_begin() {
    record(STDERR_BEGIN, 0, 0)
}

pub fn eprint_end() {
    record(STDERR_END, 0, 0)
}

/// Claims the panic record: whether this invocation is the first that panics. The others just end.
fn claim(kind: u32) -> bool {
    let first = intrinsics::io_cas(PANIC, 0, kind) == 0;
    if first {
        intrinsics::io_store(INVOCATION, intrinsics::invocation());
    }
    first
}

/// A check failed: the host knows its place and kind by the number `site`, and writes the message.
pub fn panic_site(site: u32, a: usize, b: usize, c: usize) -> ! {
    if claim(CHECK) {
        intrinsics::io_store(SITE, site);
        intrinsics::io_store(SITE + 1, a as u32);
        intrinsics::io_store(SITE + 2, b as u32);
        intrinsics::io_store(SITE + 3, c as u32);
    }
    intrinsics::trap()
}

fn position(file: &str, line: u32, col: u32) {
    let name = intrinsics::str_bytes(file);
    intrinsics::io_store(FILE, intrinsics::slice_addr(name) as u32);
    intrinsics::io_store(FILE_LEN, name.len() as u32);
    intrinsics::io_store(LINE, line);
    intrinsics::io_store(COLUMN, col);
}

/// Begins a message in pieces, which are what this invocation puts into the ring from here on.
pub fn panic_begin(file: &str, line: u32, col: u32) {
    if !claim(PIECES) {
        intrinsics::trap();
    }
    position(file, line, col);
    record(PANIC_BEGIN, 0, 0);
}

pub fn panic_end() -> ! {
    intrinsics::trap()
}

/// A message that is there already.
pub fn panic_str(msg: &str, file: &str, line: u32, col: u32) -> ! {
    if claim(TEXT) {
        position(file, line, col);
        let text = intrinsics::str_bytes(msg);
        intrinsics::io_store(MESSAGE, intrinsics::slice_addr(text) as u32);
        intrinsics::io_store(MESSAGE_LEN, text.len() as u32);
    }
    intrinsics::trap()
}

/// The range of a slice whose end is included, or of a string, is out of bounds.
pub fn panic_slice(start: usize, end: usize, len: usize, file: &str, line: u32, col: u32) -> ! {
    panic_begin(file, line, col);
    if start > len || end > len {
        write_str(if start > len { "range start index " } else { "range end index " });
        value(1, if start > len { start as u64 } else { end as u64 });
        write_str(" out of range for slice of length ");
        value(1, len as u64);
    } else {
        write_str("slice index starts at ");
        value(1, start as u64);
        write_str(" but ends at ");
        value(1, end as u64);
    }
    panic_end()
}

/// Before or behind a part of a value (see fmt/parts.rs); `name`: that of a field.
pub fn part(form: u32, kind: u32, name: &str) {
    let bytes = intrinsics::str_bytes(name);
    record(PART | (form << 24) | bytes.len() as u32, intrinsics::slice_addr(bytes) as u32, kind)
}

/// Begins or ends a `{:#?}`.
pub fn pretty(on: bool) {
    record(PART | (if on { PRETTY_BEGIN } else { PRETTY_END } << 24), 0, 0)
}
