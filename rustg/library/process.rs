//! `std::process`.

/// Ends the program after writing what standard output still holds.
pub fn exit(code: i32) -> ! {
    crate::rt::flush_stdout();
    crate::rt::exit_process(code)
}
