//! `spirv_std::arch`.

use crate::intrinsics;

pub fn workgroup_memory_barrier_with_group_sync() {
    intrinsics::barrier()
}

pub fn control_barrier() {
    intrinsics::barrier()
}
