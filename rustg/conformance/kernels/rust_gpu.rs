//! Kernels with rust-gpu's attributes and vectors.

use spirv_std::arch::workgroup_memory_barrier_with_group_sync;
use spirv_std::glam::{vec2, UVec3, Vec4};
use spirv_std::spirv;

pub struct Push { pub width: u32, pub height: u32, pub time: f32 }

#[spirv(compute(threads(8, 8)))]
pub fn gradient(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(push_constant)] push: &Push,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] out: &mut [Vec4],
) {
    if id.x >= push.width || id.y >= push.height {
        return;
    }
    let uv = vec2(id.x as f32 / push.width as f32, id.y as f32 / push.height as f32);
    out[(id.x + id.y * push.width) as usize] = Vec4::new(uv.x, uv.y, push.time, 1.0);
}

#[spirv(compute(threads(32)))]
pub fn reversed(
    #[spirv(local_invocation_id)] local: UVec3,
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(workgroup)] shared: &mut [u32; 32],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] numbers: &mut [u32],
) {
    shared[local.x as usize] = numbers[id.x as usize];
    unsafe { workgroup_memory_barrier_with_group_sync() };
    numbers[id.x as usize] = shared[31 - local.x as usize];
}
