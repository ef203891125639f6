//! Start, exit, panic and the two output streams.

use crate::intrinsics;

const SYS_WRITE: usize = 1;
const SYS_GETTID: usize = 186;
const SYS_EXIT_GROUP: usize = 231;

/// Capacity of the line buffer, as that of std's `LineWriter`.
const STDOUT_CAPACITY: usize = 1024;
const STDERR_CAPACITY: usize = 512;

static mut STDOUT: [u8; STDOUT_CAPACITY] = [0; STDOUT_CAPACITY];
static mut STDOUT_LEN: usize = 0;
static mut STDERR: [u8; STDERR_CAPACITY] = [0; STDERR_CAPACITY];
static mut STDERR_LEN: usize = 0;
/// True between `eprint_begin` and `eprint_end`, and in a panic message.
static mut TO_STDERR: bool = false;
/// Levels of `{:#?}`: four spaces each, before the first byte of a line.
static mut LEVELS: usize = 0;
static mut AT_LINE_START: bool = false;
static mut PRETTY: bool = false;

/// Begins or ends a `{:#?}`.
pub fn pretty(on: bool) {
    unsafe {
        PRETTY = on;
    }
}

pub fn is_pretty() -> bool {
    unsafe { PRETTY }
}

pub fn indent() {
    unsafe {
        LEVELS += 1;
        // The bracket that was just written is on this line.
        AT_LINE_START = false;
    }
}

pub fn dedent() {
    unsafe {
        LEVELS -= 1;
    }
}

/// Writes the spaces of a line that begins with the next byte, `b`.
fn write_indent(b: u8) {
    unsafe {
        let starts = AT_LINE_START;
        AT_LINE_START = b == 10;
        if starts {
            let mut n = LEVELS;
            while n > 0 {
                put_byte(32);
                put_byte(32);
                put_byte(32);
                put_byte(32);
                n -= 1;
            }
        }
    }
}

pub fn start() -> ! {
    intrinsics::user_main();
    flush_stdout();
    exit_process(0)
}

pub fn exit_process(code: i32) -> ! {
    loop {
        intrinsics::syscall3(SYS_EXIT_GROUP, code as usize, 0, 0);
    }
}

/// Writes all bytes; gives up on an error, as there is nobody to tell.
fn write_all(fd: usize, bytes: &[u8]) {
    let mut done: usize = 0;
    let total = bytes.len();
    while done < total {
        let n = intrinsics::syscall3(SYS_WRITE, fd, intrinsics::slice_addr(bytes) + done, total - done);
        if n == -4 {
            continue; // EINTR
        }
        if n <= 0 {
            return;
        }
        done += n as usize;
    }
}

pub fn flush_stdout() {
    unsafe {
        let n = STDOUT_LEN;
        STDOUT_LEN = 0;
        if n > 0 {
            write_all(1, &STDOUT[0..n]);
        }
    }
}

fn flush_stderr() {
    unsafe {
        let n = STDERR_LEN;
        STDERR_LEN = 0;
        if n > 0 {
            write_all(2, &STDERR[0..n]);
        }
    }
}

/// One byte to the stream in use.
pub fn write_byte(b: u8) {
    unsafe {
        if LEVELS > 0 {
            write_indent(b);
        }
    }
    put_byte(b);
}

/// One byte as it is. `STDOUT_LEN` is below the capacity on entry and on exit.
fn put_byte(b: u8) {
    unsafe {
        if TO_STDERR {
            STDERR[STDERR_LEN] = b;
            STDERR_LEN += 1;
            if STDERR_LEN == STDERR_CAPACITY {
                flush_stderr();
            }
        } else {
            STDOUT[STDOUT_LEN] = b;
            STDOUT_LEN += 1;
            if STDOUT_LEN == STDOUT_CAPACITY {
                flush_stdout();
            }
        }
    }
}

/// Bytes to the stream in use. Standard output is written through the last newline.
pub fn write_bytes(bytes: &[u8]) {
    let n = bytes.len();
    let mut line_end: usize = n;
    while line_end > 0 {
        if bytes[line_end - 1] == 10 {
            break;
        }
        line_end -= 1;
    }
    let mut i: usize = 0;
    while i < n {
        write_byte(bytes[i]);
        i += 1;
        if i == line_end {
            unsafe {
                if !TO_STDERR {
                    flush_stdout();
                }
            }
        }
    }
}

pub fn write_str(s: &str) {
    write_bytes(intrinsics::str_bytes(s));
}

pub fn eprint_begin() {
    unsafe {
        TO_STDERR = true;
    }
}

pub fn eprint_end() {
    flush_stderr();
    unsafe {
        TO_STDERR = false;
    }
}

pub fn panic_begin(file: &str, line: u32, col: u32) {
    eprint_begin();
    write_str("\nthread 'main' (");
    crate::fmt::int::write_u64(intrinsics::syscall3(SYS_GETTID, 0, 0, 0) as u64);
    write_str(") panicked at ");
    write_str(file);
    write_str(":");
    crate::fmt::int::write_u64(line as u64);
    write_str(":");
    crate::fmt::int::write_u64(col as u64);
    write_str(":\n");
}

pub fn panic_end() -> ! {
    write_str("\nnote: run with `RUST_BACKTRACE=1` environment variable to display a backtrace\n");
    eprint_end();
    flush_stdout();
    exit_process(101)
}

pub fn panic_str(msg: &str, file: &str, line: u32, col: u32) -> ! {
    panic_begin(file, line, col);
    write_str(msg);
    panic_end()
}

pub fn panic_arith(kind: u32, file: &str, line: u32, col: u32) -> ! {
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
    panic_begin(file, line, col);
    write_str("attempt to ");
    write_str(what);
    panic_end()
}

pub fn panic_bounds(index: usize, len: usize, file: &str, line: u32, col: u32) -> ! {
    panic_begin(file, line, col);
    write_str("index out of bounds: the len is ");
    crate::fmt::int::write_u64(len as u64);
    write_str(" but the index is ");
    crate::fmt::int::write_u64(index as u64);
    panic_end()
}

pub fn panic_slice(start: usize, end: usize, len: usize, file: &str, line: u32, col: u32) -> ! {
    panic_begin(file, line, col);
    if start > len {
        write_str("range start index ");
        crate::fmt::int::write_u64(start as u64);
        write_str(" out of range for slice of length ");
        crate::fmt::int::write_u64(len as u64);
    } else if end > len {
        write_str("range end index ");
        crate::fmt::int::write_u64(end as u64);
        write_str(" out of range for slice of length ");
        crate::fmt::int::write_u64(len as u64);
    } else {
        write_str("slice index starts at ");
        crate::fmt::int::write_u64(start as u64);
        write_str(" but ends at ");
        crate::fmt::int::write_u64(end as u64);
    }
    panic_end()
}
