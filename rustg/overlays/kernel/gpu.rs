//! What only kernels have.

use crate::intrinsics;

/// Waits until all threads of the workgroup are here; what each wrote before is then seen by all. Every thread of the
/// workgroup has to call it, the same number of times.
pub fn barrier() {
    intrinsics::barrier()
}

/// An `f32` that threads may add to at the same time.
pub struct AtomicF32 {
    value: f32,
}

impl AtomicF32 {
    pub fn new(value: f32) -> AtomicF32 {
        AtomicF32 { value: value }
    }

    fn address(&self) -> usize {
        self as *const AtomicF32 as usize
    }

    pub fn load(&self) -> f32 {
        intrinsics::f32_from_bits(intrinsics::atomic(0, self.address(), 0))
    }

    pub fn store(&self, x: f32) {
        intrinsics::atomic(9, self.address(), intrinsics::f32_to_bits(x));
    }

    /// Adds by compare-and-swap; gives the value before.
    pub fn fetch_add(&self, x: f32) -> f32 {
        let address = self.address();
        let mut old = intrinsics::atomic(0, address, 0);
        loop {
            let new = intrinsics::f32_to_bits(intrinsics::f32_from_bits(old) + x);
            let seen = intrinsics::atomic_cas(address, old, new);
            if seen == old {
                return intrinsics::f32_from_bits(old);
            }
            old = seen;
        }
    }
}
