//! `std::char` and the inherent methods of `char`. Made by tools/gen_library.py.

use crate::intrinsics;

pub const MAX: char = '\u{10FFFF}';
pub const REPLACEMENT_CHARACTER: char = '\u{FFFD}';

impl char {
    pub const MIN: char = '\0';
    pub const MAX: char = '\u{10FFFF}';
    pub const REPLACEMENT_CHARACTER: char = '\u{FFFD}';

    pub fn is_ascii(&self) -> bool {
        (*self as u32) < 128
    }

    pub fn is_ascii_digit(&self) -> bool {
        let c = *self as u32;
        c >= 48 && c <= 57
    }

    pub fn is_ascii_hexdigit(&self) -> bool {
        let c = *self as u32;
        (c >= 48 && c <= 57) || ((c | 32) >= 97 && (c | 32) <= 102)
    }

    pub fn is_ascii_uppercase(&self) -> bool {
        let c = *self as u32;
        c >= 65 && c <= 90
    }

    pub fn is_ascii_lowercase(&self) -> bool {
        let c = *self as u32;
        c >= 97 && c <= 122
    }

    pub fn is_ascii_alphabetic(&self) -> bool {
        let c = *self as u32;
        (c | 32) >= 97 && (c | 32) <= 122
    }

    pub fn is_ascii_alphanumeric(&self) -> bool {
        let c = *self as u32;
        (c >= 48 && c <= 57) || ((c | 32) >= 97 && (c | 32) <= 122)
    }

    pub fn is_ascii_punctuation(&self) -> bool {
        let c = *self as u32;
        c >= 33 && c <= 126 && !((c >= 48 && c <= 57) || ((c | 32) >= 97 && (c | 32) <= 122))
    }

    pub fn is_ascii_graphic(&self) -> bool {
        let c = *self as u32;
        c >= 33 && c <= 126
    }

    pub fn is_ascii_whitespace(&self) -> bool {
        let c = *self as u32;
        c == 32 || c == 9 || c == 10 || c == 12 || c == 13
    }

    pub fn is_ascii_control(&self) -> bool {
        let c = *self as u32;
        c < 32 || c == 127
    }

    pub fn to_ascii_uppercase(&self) -> char {
        if self.is_ascii_lowercase() { intrinsics::char_from_u32(*self as u32 - 32) } else { *self }
    }

    pub fn to_ascii_lowercase(&self) -> char {
        if self.is_ascii_uppercase() { intrinsics::char_from_u32(*self as u32 + 32) } else { *self }
    }

    pub fn eq_ignore_ascii_case(&self, other: &char) -> bool {
        self.to_ascii_lowercase() == other.to_ascii_lowercase()
    }

    #[track_caller]
    pub fn is_digit(self, radix: u32) -> bool {
        if radix < 2 || radix > 36 {
            panic!("to_digit: invalid radix -- radix must be in the range 2 to 36 inclusive");
        }
        let c = self as u32;
        let value = if c >= 48 && c <= 57 {
            c - 48
        } else if (c | 32) >= 97 && (c | 32) <= 122 {
            (c | 32) - 87
        } else {
            99
        };
        value < radix
    }

    pub fn len_utf8(self) -> usize {
        let c = self as u32;
        if c < 0x80 {
            1
        } else if c < 0x800 {
            2
        } else if c < 0x10000 {
            3
        } else {
            4
        }
    }

    pub fn len_utf16(self) -> usize {
        if (self as u32) < 0x10000 { 1 } else { 2 }
    }

    pub fn min(self, other: char) -> char {
        if other < self { other } else { self }
    }

    pub fn max(self, other: char) -> char {
        if other < self { self } else { other }
    }
}
