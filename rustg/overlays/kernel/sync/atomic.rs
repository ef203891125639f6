//! `std::sync::atomic` for 32-bit numbers.

use crate::intrinsics;

pub enum Ordering {
    Relaxed,
    Release,
    Acquire,
    AcqRel,
    SeqCst,
}

/// An atomic `u32`. All operations are as if their order were `Relaxed`; see `std::gpu::barrier`.
pub struct AtomicU32 {
    value: u32,
}

impl AtomicU32 {
    pub fn new(value: u32) -> AtomicU32 {
        AtomicU32 { value: value }
    }

    fn address(&self) -> usize {
        self as *const AtomicU32 as usize
    }

    pub fn load(&self, _order: Ordering) -> u32 {
        intrinsics::atomic(0, self.address(), 0)
    }

    pub fn store(&self, x: u32, _order: Ordering) {
        intrinsics::atomic(9, self.address(), x);
    }

    pub fn fetch_add(&self, x: u32, _order: Ordering) -> u32 {
        intrinsics::atomic(0, self.address(), x)
    }

    pub fn fetch_sub(&self, x: u32, _order: Ordering) -> u32 {
        intrinsics::atomic(1, self.address(), x)
    }

    pub fn fetch_and(&self, x: u32, _order: Ordering) -> u32 {
        intrinsics::atomic(2, self.address(), x)
    }

    pub fn fetch_or(&self, x: u32, _order: Ordering) -> u32 {
        intrinsics::atomic(3, self.address(), x)
    }

    pub fn fetch_xor(&self, x: u32, _order: Ordering) -> u32 {
        intrinsics::atomic(4, self.address(), x)
    }

    pub fn fetch_min(&self, x: u32, _order: Ordering) -> u32 {
        intrinsics::atomic(6, self.address(), x)
    }

    pub fn fetch_max(&self, x: u32, _order: Ordering) -> u32 {
        intrinsics::atomic(8, self.address(), x)
    }

    pub fn swap(&self, x: u32, _order: Ordering) -> u32 {
        intrinsics::atomic(9, self.address(), x)
    }

    /// The value before: it is `current` exactly if the exchange took place.
    pub fn compare_and_swap(&self, current: u32, new: u32, _order: Ordering) -> u32 {
        intrinsics::atomic_cas(self.address(), current, new)
    }
}

/// An atomic `i32`. All operations are as if their order were `Relaxed`; see `std::gpu::barrier`.
pub struct AtomicI32 {
    value: i32,
}

impl AtomicI32 {
    pub fn new(value: i32) -> AtomicI32 {
        AtomicI32 { value: value }
    }

    fn address(&self) -> usize {
        self as *const AtomicI32 as usize
    }

    pub fn load(&self, _order: Ordering) -> i32 {
        intrinsics::atomic(0, self.address(), 0) as i32
    }

    pub fn store(&self, x: i32, _order: Ordering) {
        intrinsics::atomic(9, self.address(), x as u32);
    }

    pub fn fetch_add(&self, x: i32, _order: Ordering) -> i32 {
        intrinsics::atomic(0, self.address(), x as u32) as i32
    }

    pub fn fetch_sub(&self, x: i32, _order: Ordering) -> i32 {
        intrinsics::atomic(1, self.address(), x as u32) as i32
    }

    pub fn fetch_and(&self, x: i32, _order: Ordering) -> i32 {
        intrinsics::atomic(2, self.address(), x as u32) as i32
    }

    pub fn fetch_or(&self, x: i32, _order: Ordering) -> i32 {
        intrinsics::atomic(3, self.address(), x as u32) as i32
    }

    pub fn fetch_xor(&self, x: i32, _order: Ordering) -> i32 {
        intrinsics::atomic(4, self.address(), x as u32) as i32
    }

    pub fn fetch_min(&self, x: i32, _order: Ordering) -> i32 {
        intrinsics::atomic(5, self.address(), x as u32) as i32
    }

    pub fn fetch_max(&self, x: i32, _order: Ordering) -> i32 {
        intrinsics::atomic(7, self.address(), x as u32) as i32
    }

    pub fn swap(&self, x: i32, _order: Ordering) -> i32 {
        intrinsics::atomic(9, self.address(), x as u32) as i32
    }

    /// The value before: it is `current` exactly if the exchange took place.
    pub fn compare_and_swap(&self, current: i32, new: i32, _order: Ordering) -> i32 {
        intrinsics::atomic_cas(self.address(), current as u32, new as u32) as i32
    }
}
