//! What only kernels have.

use crate::intrinsics;

/// Waits until all threads of the workgroup are here; what each wrote before is then seen by all. Every thread of the
/// workgroup has to call it, the same number of times.
pub fn barrier() {
    intrinsics::barrier()
}
