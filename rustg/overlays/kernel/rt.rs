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
const SITE: u32 = 8;
/// Upper halves of addresses, where pointers have 64 bits.
const FILE_HIGH: u32 = 12;
const MESSAGE_HIGH: u32 = 13;
const RING_BASE: u32 = 22;
const RING_BYTES: u32 = 23;
const RING_NEXT: u32 = 24;
const HIGH: u32 = 31;

/// What the first word of the panic record becomes.
const PANICKED: u32 = 1;
const CHECK: u32 = 2;

/// What a thread's own word says of the `{:#?}` that is being written: that there is one, that the next byte begins a line, and levels.
const PRETTY: u32 = 1;
const LINE_START: u32 = 2;
const LEVEL: u32 = 4;

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

// Nothing below may contain a check that panics (indices, division): a panic calls all of this, and
// functions of kernels cannot be recursive.

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

fn byte_at(address: usize) -> u8 {
    unsafe { *(address as *const u8) }
}

/// One record of the ring: the invocation, the number of bytes and the kind, the bytes.
fn record(kind: u32, from: usize, n: usize) {
    let whole = 8 + ((n as u32 + 3) & 4294967292);
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
            word |= (byte_at(from + i + k) as u32) << (8 * k as u32);
            k += 1;
        }
        put_word(base + 8 + i, word);
        i += 4;
    }
}

/// Whether this invocation is the one whose panic is recorded.
fn panicking() -> bool {
    intrinsics::io_load(PANIC) == PANICKED && intrinsics::io_load(INVOCATION) == intrinsics::invocation()
}

/// Bytes to the stream in use. Within a `{:#?}` they may be several lines.
pub fn write_bytes(bytes: &[u8]) {
    let from = intrinsics::slice_addr(bytes);
    if intrinsics::state_load() >= LEVEL {
        write_lines(from, bytes.len());
    } else {
        put_bytes(from, bytes.len());
    }
}

/// Bytes, with the spaces of its levels before each line.
fn write_lines(from: usize, n: usize) {
    let mut at: usize = 0;
    while at < n {
        let state = intrinsics::state_load();
        if state & LINE_START != 0 {
            let mut levels = state;
            while levels >= LEVEL {
                put_bytes(intrinsics::slice_addr(intrinsics::str_bytes("    ")), 4);
                levels -= LEVEL;
            }
        }
        let mut end = at;
        let mut ends = false;
        while end < n && !ends {
            ends = byte_at(from + end) == 10;
            end += 1;
        }
        intrinsics::state_store(if ends { state | LINE_START } else { state & !LINE_START });
        put_bytes(from + at, end - at);
        at = end;
    }
}

/// Bytes to the ring, or to the panic message of this invocation.
fn put_bytes(from: usize, n: usize) {
    if panicking() {
        let message = host_address(MESSAGE);
        let mut at = intrinsics::io_load(MESSAGE_LEN);
        let mut i: usize = 0;
        while i < n && at < MESSAGE_BYTES {
            put_byte(message + at as usize, byte_at(from + i));
            at += 1;
            i += 1;
        }
        intrinsics::io_store(MESSAGE_LEN, at);
    } else if n > 0 {
        record(TEXT, from, n);
    }
}

pub fn write_byte(b: u8) {
    let one: [u8; 1] = [b];
    write_bytes(&one);
}

pub fn write_str(s: &str) {
    write_bytes(intrinsics::str_bytes(s));
}

/// 10 to the power `i`, below 20.
fn power(i: u32) -> u64 {
    let mut p: u64 = 1;
    let mut k: u32 = 0;
    while k < i {
        p = p * 10;
        k += 1;
    }
    p
}

/// A number in a panic message.
fn write_usize(x: usize) {
    let mut rest = x as u64;
    let mut i: u32 = 20;
    let mut begun = false;
    while i > 0 {
        i -= 1;
        let p = power(i);
        let mut digit: u8 = 48;
        while rest >= p {
            rest -= p;
            digit += 1;
        }
        begun = begun || digit > 48 || i == 0;
        if begun {
            write_byte(digit);
        }
    }
}

pub fn eprint_begin() {
    record(STDERR_BEGIN, 0, 0);
}

pub fn eprint_end() {
    record(STDERR_END, 0, 0);
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
    intrinsics::io_store(FILE_HIGH, (intrinsics::slice_addr(name) as u64 >> 32) as u32);
    intrinsics::io_store(FILE_LEN, name.len() as u32);
    intrinsics::io_store(LINE, line);
    intrinsics::io_store(COLUMN, col);
}

/// Begins a message in pieces.
pub fn panic_begin(file: &str, line: u32, col: u32) {
    if !claim(PANICKED) {
        intrinsics::trap();
    }
    position(file, line, col);
}

pub fn panic_end() -> ! {
    intrinsics::trap()
}

/// A message that is there already.
pub fn panic_str(msg: &str, file: &str, line: u32, col: u32) -> ! {
    if claim(PANICKED) {
        position(file, line, col);
        let text = intrinsics::str_bytes(msg);
        intrinsics::io_store(MESSAGE, intrinsics::slice_addr(text) as u32);
        intrinsics::io_store(MESSAGE_HIGH, (intrinsics::slice_addr(text) as u64 >> 32) as u32);
        intrinsics::io_store(MESSAGE_LEN, text.len() as u32);
    }
    intrinsics::trap()
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

/// Begins or ends a `{:#?}`.
pub fn pretty(on: bool) {
    intrinsics::state_store(if on { PRETTY } else { 0 });
}

pub fn is_pretty() -> bool {
    intrinsics::state_load() & PRETTY != 0
}

pub fn indent() {
    // The bracket that was just written is on this line.
    intrinsics::state_store((intrinsics::state_load() & !LINE_START) + LEVEL);
}

pub fn dedent() {
    intrinsics::state_store(intrinsics::state_load() - LEVEL);
}
