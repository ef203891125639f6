//! `spirv_std::arch`. Atomics are there for several types: the type of what their first argument points to says which is meant
//! (README.md, "Overloaded functions"). Their scopes and semantics are const arguments, which are not looked at: all are as if those were
//! `Scope::Device` and `Semantics::NONE`, and barriers order what the threads of the workgroup do.

use crate::intrinsics;

pub unsafe fn workgroup_memory_barrier_with_group_sync() {
    intrinsics::barrier()
}

pub unsafe fn control_barrier() {
    intrinsics::barrier()
}

pub fn signed_min(a: i32, b: i32) -> i32 {
    a.min(b)
}

pub fn signed_max(a: i32, b: i32) -> i32 {
    a.max(b)
}

pub fn unsigned_min(a: u32, b: u32) -> u32 {
    a.min(b)
}

pub fn unsigned_max(a: u32, b: u32) -> u32 {
    a.max(b)
}

/// Methods of slices and arrays that are the compiler's own.
#[allow(non_snake_case)]
pub mod IndexUnchecked {}

unsafe extern "rustg-overload" {
    pub unsafe fn atomic_load(target: &u32) -> u32;
    pub unsafe fn atomic_store(target: &mut u32, x: u32);
    pub unsafe fn atomic_exchange(target: &mut u32, x: u32) -> u32;
    pub unsafe fn atomic_compare_exchange(target: &mut u32, new: u32, old: u32) -> u32;
    pub unsafe fn atomic_i_increment(target: &mut u32) -> u32;
    pub unsafe fn atomic_i_decrement(target: &mut u32) -> u32;
    pub unsafe fn atomic_i_add(target: &mut u32, x: u32) -> u32;
    pub unsafe fn atomic_i_sub(target: &mut u32, x: u32) -> u32;
    pub unsafe fn atomic_s_min(target: &mut i32, x: i32) -> i32;
    pub unsafe fn atomic_s_max(target: &mut i32, x: i32) -> i32;
    pub unsafe fn atomic_u_min(target: &mut u32, x: u32) -> u32;
    pub unsafe fn atomic_u_max(target: &mut u32, x: u32) -> u32;
    pub unsafe fn atomic_and(target: &mut u32, x: u32) -> u32;
    pub unsafe fn atomic_or(target: &mut u32, x: u32) -> u32;
    pub unsafe fn atomic_xor(target: &mut u32, x: u32) -> u32;
    pub unsafe fn atomic_f_add(target: &mut f32, x: f32) -> f32;
}

impl u32 {
    pub unsafe fn atomic_load(target: &u32) -> u32 {
        intrinsics::atomic(0, target as *const u32 as usize, 0)
    }

    pub unsafe fn atomic_store(target: &mut u32, x: u32) {
        intrinsics::atomic(9, target as *mut u32 as usize, x);
    }

    pub unsafe fn atomic_exchange(target: &mut u32, x: u32) -> u32 {
        intrinsics::atomic(9, target as *mut u32 as usize, x)
    }

    pub unsafe fn atomic_compare_exchange(target: &mut u32, new: u32, old: u32) -> u32 {
        intrinsics::atomic_cas(target as *mut u32 as usize, old, new)
    }

    pub unsafe fn atomic_i_increment(target: &mut u32) -> u32 {
        intrinsics::atomic(0, target as *mut u32 as usize, 1)
    }

    pub unsafe fn atomic_i_decrement(target: &mut u32) -> u32 {
        intrinsics::atomic(1, target as *mut u32 as usize, 1)
    }

    pub unsafe fn atomic_i_add(target: &mut u32, x: u32) -> u32 {
        intrinsics::atomic(0, target as *mut u32 as usize, x)
    }

    pub unsafe fn atomic_i_sub(target: &mut u32, x: u32) -> u32 {
        intrinsics::atomic(1, target as *mut u32 as usize, x)
    }

    pub unsafe fn atomic_and(target: &mut u32, x: u32) -> u32 {
        intrinsics::atomic(2, target as *mut u32 as usize, x)
    }

    pub unsafe fn atomic_or(target: &mut u32, x: u32) -> u32 {
        intrinsics::atomic(3, target as *mut u32 as usize, x)
    }

    pub unsafe fn atomic_xor(target: &mut u32, x: u32) -> u32 {
        intrinsics::atomic(4, target as *mut u32 as usize, x)
    }

    pub unsafe fn atomic_u_min(target: &mut u32, x: u32) -> u32 {
        intrinsics::atomic(6, target as *mut u32 as usize, x)
    }

    pub unsafe fn atomic_u_max(target: &mut u32, x: u32) -> u32 {
        intrinsics::atomic(8, target as *mut u32 as usize, x)
    }
}

impl i32 {
    pub unsafe fn atomic_load(target: &i32) -> i32 {
        intrinsics::atomic(0, target as *const i32 as usize, 0) as i32
    }

    pub unsafe fn atomic_store(target: &mut i32, x: i32) {
        intrinsics::atomic(9, target as *mut i32 as usize, x as u32);
    }

    pub unsafe fn atomic_exchange(target: &mut i32, x: i32) -> i32 {
        intrinsics::atomic(9, target as *mut i32 as usize, x as u32) as i32
    }

    pub unsafe fn atomic_compare_exchange(target: &mut i32, new: i32, old: i32) -> i32 {
        intrinsics::atomic_cas(target as *mut i32 as usize, old as u32, new as u32) as i32
    }

    pub unsafe fn atomic_i_increment(target: &mut i32) -> i32 {
        intrinsics::atomic(0, target as *mut i32 as usize, 1) as i32
    }

    pub unsafe fn atomic_i_decrement(target: &mut i32) -> i32 {
        intrinsics::atomic(1, target as *mut i32 as usize, 1) as i32
    }

    pub unsafe fn atomic_i_add(target: &mut i32, x: i32) -> i32 {
        intrinsics::atomic(0, target as *mut i32 as usize, x as u32) as i32
    }

    pub unsafe fn atomic_i_sub(target: &mut i32, x: i32) -> i32 {
        intrinsics::atomic(1, target as *mut i32 as usize, x as u32) as i32
    }

    pub unsafe fn atomic_and(target: &mut i32, x: i32) -> i32 {
        intrinsics::atomic(2, target as *mut i32 as usize, x as u32) as i32
    }

    pub unsafe fn atomic_or(target: &mut i32, x: i32) -> i32 {
        intrinsics::atomic(3, target as *mut i32 as usize, x as u32) as i32
    }

    pub unsafe fn atomic_xor(target: &mut i32, x: i32) -> i32 {
        intrinsics::atomic(4, target as *mut i32 as usize, x as u32) as i32
    }

    pub unsafe fn atomic_s_min(target: &mut i32, x: i32) -> i32 {
        intrinsics::atomic(5, target as *mut i32 as usize, x as u32) as i32
    }

    pub unsafe fn atomic_s_max(target: &mut i32, x: i32) -> i32 {
        intrinsics::atomic(7, target as *mut i32 as usize, x as u32) as i32
    }
}

impl f32 {
    pub unsafe fn atomic_load(target: &f32) -> f32 {
        intrinsics::f32_from_bits(intrinsics::atomic(0, target as *const f32 as usize, 0))
    }

    pub unsafe fn atomic_store(target: &mut f32, x: f32) {
        intrinsics::atomic(9, target as *mut f32 as usize, intrinsics::f32_to_bits(x));
    }

    pub unsafe fn atomic_exchange(target: &mut f32, x: f32) -> f32 {
        intrinsics::f32_from_bits(intrinsics::atomic(9, target as *mut f32 as usize, intrinsics::f32_to_bits(x)))
    }

    /// By compare-and-swap.
    pub unsafe fn atomic_f_add(target: &mut f32, x: f32) -> f32 {
        let address = target as *mut f32 as usize;
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
