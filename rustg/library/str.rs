//! Inherent methods of `str`.

use crate::intrinsics;

impl str {
    pub fn len(&self) -> usize {
        intrinsics::str_bytes(self).len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub fn as_bytes(&self) -> &[u8] {
        intrinsics::str_bytes(self)
    }

    pub fn is_ascii(&self) -> bool {
        let b = intrinsics::str_bytes(self);
        let n = b.len();
        let mut i: usize = 0;
        while i < n {
            if b[i] >= 128 {
                return false;
            }
            i += 1;
        }
        true
    }

    pub fn is_char_boundary(&self, index: usize) -> bool {
        let b = intrinsics::str_bytes(self);
        if index == 0 || index == b.len() {
            return true;
        }
        index < b.len() && b[index] & 0xC0 != 0x80
    }

    pub fn eq_ignore_ascii_case(&self, other: &str) -> bool {
        let a = intrinsics::str_bytes(self);
        let b = intrinsics::str_bytes(other);
        let n = a.len();
        if n != b.len() {
            return false;
        }
        let mut i: usize = 0;
        while i < n {
            if a[i].to_ascii_lowercase() != b[i].to_ascii_lowercase() {
                return false;
            }
            i += 1;
        }
        true
    }
}
