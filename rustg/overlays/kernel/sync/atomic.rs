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
    pub const fn new(value: u32) -> AtomicU32 {
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

    /// Stores `new` if the value is `current`; tells the value before, and whether that took place. (Std's gives a `Result`.)
    pub fn compare_exchange(&self, current: u32, new: u32, _success: Ordering, _failure: Ordering) -> ExchangedU32 {
        let before = intrinsics::atomic_cas(self.address(), current, new);
        if before == current { ExchangedU32::Ok(before) } else { ExchangedU32::Err(before) }
    }

    /// The same: it never fails without a reason here.
    pub fn compare_exchange_weak(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> ExchangedU32 {
        self.compare_exchange(current, new, success, failure)
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
    pub const fn new(value: i32) -> AtomicI32 {
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

    /// Stores `new` if the value is `current`; tells the value before, and whether that took place. (Std's gives a `Result`.)
    pub fn compare_exchange(&self, current: i32, new: i32, _success: Ordering, _failure: Ordering) -> ExchangedI32 {
        let before = intrinsics::atomic_cas(self.address(), current as u32, new as u32) as i32;
        if before == current { ExchangedI32::Ok(before) } else { ExchangedI32::Err(before) }
    }

    /// The same: it never fails without a reason here.
    pub fn compare_exchange_weak(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> ExchangedI32 {
        self.compare_exchange(current, new, success, failure)
    }

    /// The value before: it is `current` exactly if the exchange took place.
    pub fn compare_and_swap(&self, current: i32, new: i32, _order: Ordering) -> i32 {
        intrinsics::atomic_cas(self.address(), current as u32, new as u32) as i32
    }
}

/// What `compare_exchange` gives, until there are generic types: `Result<u32, u32>` with the methods that programs use most.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ExchangedU32 {
    Ok(u32),
    Err(u32),
}

impl ExchangedU32 {
    pub fn is_ok(&self) -> bool {
        match self {
            ExchangedU32::Ok(_) => true,
            ExchangedU32::Err(_) => false,
        }
    }

    pub fn is_err(&self) -> bool {
        !self.is_ok()
    }

    pub fn unwrap(self) -> u32 {
        match self {
            ExchangedU32::Ok(x) => x,
            ExchangedU32::Err(x) => panic!("called `Result::unwrap()` on an `Err` value: {:?}", x),
        }
    }

    pub fn unwrap_or(self, other: u32) -> u32 {
        match self {
            ExchangedU32::Ok(x) => x,
            ExchangedU32::Err(_) => other,
        }
    }

    pub fn unwrap_err(self) -> u32 {
        match self {
            ExchangedU32::Ok(x) => panic!("called `Result::unwrap_err()` on an `Ok` value: {:?}", x),
            ExchangedU32::Err(x) => x,
        }
    }
}

/// What `compare_exchange` gives, until there are generic types: `Result<i32, i32>` with the methods that programs use most.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ExchangedI32 {
    Ok(i32),
    Err(i32),
}

impl ExchangedI32 {
    pub fn is_ok(&self) -> bool {
        match self {
            ExchangedI32::Ok(_) => true,
            ExchangedI32::Err(_) => false,
        }
    }

    pub fn is_err(&self) -> bool {
        !self.is_ok()
    }

    pub fn unwrap(self) -> i32 {
        match self {
            ExchangedI32::Ok(x) => x,
            ExchangedI32::Err(x) => panic!("called `Result::unwrap()` on an `Err` value: {:?}", x),
        }
    }

    pub fn unwrap_or(self, other: i32) -> i32 {
        match self {
            ExchangedI32::Ok(x) => x,
            ExchangedI32::Err(_) => other,
        }
    }

    pub fn unwrap_err(self) -> i32 {
        match self {
            ExchangedI32::Ok(x) => panic!("called `Result::unwrap_err()` on an `Ok` value: {:?}", x),
            ExchangedI32::Err(x) => x,
        }
    }
}
