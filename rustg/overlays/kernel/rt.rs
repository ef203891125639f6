//! Panics and output of kernels, for every target that has an io buffer (rustg/registry/kernel.py has its words).

use crate::intrinsics;

const PANIC: u32 = 0;
const MESSAGE: u32 = 1;
const MESSAGE_LEN: u32 = 2;
const FILE: u32 = 3;
const FILE_LEN: u32 = 4;
const LINE: u32 = 5;
const COLUMN: u32 = 6;
const INVOCATION: u32 = 7;
const RING_BASE: u32 = 22;
const RING_BYTES: u32 = 23;
const RING_NEXT: u32 = 24;
const HIGH: u32 = 31;

/// Capacity of the panic message; what is longer is cut.
const MESSAGE_BYTES: u32 = 1024;

/// Kinds of records in the ring.
const TEXT: u32 = 0;
const STDERR_BEGIN: u32 = 1;
const STDERR_END: u32 = 2;
const END_OF_RING: u32 = 4294967295;

pub fn start() -> ! {
    intrinsics::trap()
}

pub fn exit_process(_code: i32) -> ! {
    intrinsics::trap()
}

pub fn flush_stdout() {}

/// The address that the host wrote into a word, with the upper half that all of these share.
fn host_address(word: u32) -> usize {
    // In two steps: where pointers have 32 bits the upper half is 0.
    intrinsics::io_load(HIGH) as usize * 65536 * 65536 + intrinsics::io_load(word) as usize
}

fn put_word(address: usize, x: u32) {
    unsafe {
        *(address as *mut u32) = x;
    }
}

fn put_byte(address: usize, x: u8) {
    unsafe {
        *(address as *mut u8) = x;
    }
}

/// One record of the ring: the invocation, the number of bytes and the kind, the bytes.
fn record(kind: u32, bytes: &[u8]) {
    let n = bytes.len();
    let whole = 8 + (n as u32 + 3) / 4 * 4;
    let size = intrinsics::io_load(RING_BYTES);
    let at = intrinsics::io_add(RING_NEXT, whole);
    if at >= size {
        return;
    }
    let base = host_address(RING_BASE) + at as usize;
    if whole > size - at {
        // What does not fit is dropped; RING_NEXT tells how much that was.
        put_word(base, END_OF_RING);
        return;
    }
    put_word(base, intrinsics::invocation());
    put_word(base + 4, n as u32 | (kind << 30));
    let mut i: usize = 0;
    while i < n {
        let mut word: u32 = 0;
        let mut k: usize = 0;
        while k < 4 && i + k < n {
            word |= (bytes[i + k] as u32) << (8 * k as u32);
            k += 1;
        }
        put_word(base + 8 + i, word);
        i += 4;
    }
}

/// Whether this invocation is the one whose panic is recorded.
fn panicking() -> bool {
    intrinsics::io_load(PANIC) == 1 && intrinsics::io_load(INVOCATION) == intrinsics::invocation()
}

/// Bytes to the ring, or to the panic message of this invocation.
pub fn write_bytes(bytes: &[u8]) {
    if panicking() {
        let from = host_address(MESSAGE);
        let mut at = intrinsics::io_load(MESSAGE_LEN);
        let mut i: usize = 0;
        while i < bytes.len() && at < MESSAGE_BYTES {
            put_byte(from + at as usize, bytes[i]);
            at += 1;
            i += 1;
        }
        intrinsics::io_store(MESSAGE_LEN, at);
    } else if bytes.len() > 0 {
        record(TEXT, bytes);
    }
}

pub fn write_byte(b: u8) {
    let one: [u8; 1] = [b];
    write_bytes(&one);
}

pub fn write_str(s: &str) {
    write_bytes(intrinsics::str_bytes(s));
}

/// A number in a panic message, without the 64-bit arithmetic of `fmt::int`.
fn write_usize(x: usize) {
    let mut digits: [u8; 20] = [0; 20];
    let mut i: usize = 20;
    let mut rest = x;
    loop {
        i -= 1;
        digits[i] = 48 + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    write_bytes(&digits[i..20]);
}

pub fn eprint_begin() {
    let none: [u8; 0] = [];
    record(STDERR_BEGIN, &none);
}

pub fn eprint_end() {
    let none: [u8; 0] = [];
    record(STDERR_END, &none);
}

/// The first panic of a dispatch is recorded; an invocation that panics later just ends.
pub fn panic_begin(file: &str, line: u32, col: u32) {
    if intrinsics::io_cas(PANIC, 0, 1) != 0 {
        intrinsics::trap();
    }
    let name = intrinsics::str_bytes(file);
    intrinsics::io_store(FILE, intrinsics::slice_addr(name) as u32);
    intrinsics::io_store(FILE_LEN, name.len() as u32);
    intrinsics::io_store(LINE, line);
    intrinsics::io_store(COLUMN, col);
    intrinsics::io_store(INVOCATION, intrinsics::invocation());
}

pub fn panic_end() -> ! {
    intrinsics::trap()
}

pub fn panic_str(msg: &str, file: &str, line: u32, col: u32) -> ! {
    panic_begin(file, line, col);
    write_str(msg);
    panic_end()
}

pub fn panic_arith(kind: u32, file: &str, line: u32, col: u32) -> ! {
    panic_begin(file, line, col);
    write_str("attempt to ");
    let what = match kind {
        0 => "add with overflow",
        1 => "subtract with overflow",
        2 => "multiply with overflow",
        3 => "divide with overflow",
        4 => "calculate the remainder with overflow",
        5 => "negate with overflow",
        6 => "shift left with overflow",
        7 => "shift right with overflow",
        8 => "divide by zero",
        _ => "calculate the remainder with a divisor of zero",
    };
    write_str(what);
    panic_end()
}

pub fn panic_bounds(index: usize, len: usize, file: &str, line: u32, col: u32) -> ! {
    panic_begin(file, line, col);
    write_str("index out of bounds: the len is ");
    write_usize(len);
    write_str(" but the index is ");
    write_usize(index);
    panic_end()
}

pub fn panic_slice(start: usize, end: usize, len: usize, file: &str, line: u32, col: u32) -> ! {
    panic_begin(file, line, col);
    if start > len || end > len {
        write_str(if start > len { "range start index " } else { "range end index " });
        write_usize(if start > len { start } else { end });
        write_str(" out of range for slice of length ");
        write_usize(len);
    } else {
        write_str("slice index starts at ");
        write_usize(start);
        write_str(" but ends at ");
        write_usize(end);
    }
    panic_end()
}
