#![cfg_attr(target_arch = "spirv", no_std)]
#![allow(unexpected_cfgs, clippy::too_many_arguments)]
// What compute shaders for rust-gpu commonly use, in its attributes, imports and functions.
extern crate spirv_std;

use bytemuck::{Pod, Zeroable};
use core::f32::consts::{self, PI};
use glam::{IVec2, UVec2};
use spirv_std::arch::{
    atomic_compare_exchange, atomic_exchange, atomic_f_add, atomic_i_add, atomic_i_increment, atomic_load, atomic_or, atomic_s_max, atomic_s_min,
    atomic_store, atomic_u_max, atomic_u_min, control_barrier, IndexUnchecked, unsigned_min, workgroup_memory_barrier_with_group_sync,
};
use spirv_std::glam::{
    ivec2, mat2, mat3, uvec2, vec2, vec3, vec4, BVec3, FloatExt, Mat2, Mat3, Mat4, Quat, UVec3, UVec4, Vec2, Vec2Swizzles, Vec3, Vec3Swizzles, Vec4,
    Vec4Swizzles,
};
#[cfg(not(target_arch = "spirv"))]
use spirv_std::macros::spirv;
use spirv_std::memory::{Scope, Semantics};
#[cfg(target_arch = "spirv")]
#[allow(unused_imports)]
use spirv_std::num_traits::Float;
#[cfg(target_arch = "spirv")]
use spirv_std::spirv;

const DEVICE: u32 = Scope::Device as u32;
const RELAXED: u32 = Semantics::NONE.bits();

// The size of a workgroup, and numbers of it in each form that a host may see.
#[repr(C)]
#[derive(Copy, Clone, Debug, Pod, Zeroable)]
pub struct Params {
    pub count: u32,
    pub dt: f32,
    pub gravity: Vec2,
}
#[repr(C)]
#[cfg_attr(not(target_arch = "spirv"), derive(Debug))]
#[derive(Clone, Copy, bytemuck::Pod, bytemuck::Zeroable)]
pub struct Particle {
    pub position: Vec2,
    pub velocity: Vec2,
}
impl Particle {
    #[inline]
    fn advance(&mut self, p: &Params) {
        self.velocity += p.gravity * p.dt;
        self.position += self.velocity * p.dt;
        if self.position.y < 0.0 {
            self.position.y = -self.position.y;
            self.velocity.y *= -0.5;
        }
    }
}
#[spirv(compute(threads(64)))]
pub fn particles(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(push_constant)] params: &Params,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] particles: &mut [Particle],
) {
    let index = id.x as usize;
    if index >= params.count as usize {
        return;
    }
    particles[index].advance(params);
}

// Atomics with everything said in full, as constants, and inferred.
#[spirv(compute(threads(64)))]
pub fn statistics(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(local_invocation_index)] local: u32,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] data: &[u32],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] out: &mut [u32; 6],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 2)] bins: &mut [u32],
    #[spirv(workgroup)] least: &mut u32,
) {
    let v = data[id.x as usize];
    if local == 0 {
        *least = u32::MAX;
    }
    unsafe { workgroup_memory_barrier_with_group_sync() };
    unsafe {
        atomic_u_min::<_, { Scope::Workgroup as u32 }, { Semantics::WORKGROUP_MEMORY.bits() | Semantics::ACQUIRE_RELEASE.bits() }>(least, v);
        atomic_u_max::<u32, 1u32, 0x0u32>(&mut out[1], v);
        spirv_std::arch::atomic_i_add::<u32, { spirv_std::memory::Scope::Device as u32 }, { spirv_std::memory::Semantics::NONE.bits() }>(
            &mut bins[(v & 15) as usize],
            1,
        );
        atomic_or::<u32, DEVICE, RELAXED>(&mut out[2], v);
        atomic_i_increment::<u32, DEVICE, RELAXED>(&mut out[3]);
        atomic_exchange::<u32, DEVICE, RELAXED>(&mut out[4], 7);
    }
    unsafe { workgroup_memory_barrier_with_group_sync() };
    if local == 0 {
        let found = unsafe { atomic_load::<u32, { Scope::Workgroup as u32 }, RELAXED>(least) };
        unsafe { atomic_u_min::<u32, DEVICE, RELAXED>(&mut out[0], found) };
        // Only the first one finds the value.
        let before = unsafe { atomic_compare_exchange::<u32, DEVICE, RELAXED, RELAXED>(&mut out[5], unsigned_min(9, 10), 5) };
        if before != 5 && before != 9 {
            unsafe { atomic_store::<u32, DEVICE, RELAXED>(&mut out[5], 0) };
        }
    }
}

#[repr(C)]
pub struct Extent {
    pub low: i32,
    pub high: i32,
    pub sum: f32,
    pub total: i32,
}
#[spirv(compute(threads(32)))]
pub fn extent(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] data: &[i32],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] out: &mut Extent,
) {
    let v = data[id.x as usize];
    unsafe {
        atomic_s_min::<i32, DEVICE, RELAXED>(&mut out.low, v);
        atomic_s_max::<i32, DEVICE, RELAXED>(&mut out.high, v);
        atomic_f_add::<f32, DEVICE, RELAXED>(&mut out.sum, v as f32);
        let old = atomic_i_add::<_, DEVICE, RELAXED>(&mut out.total, v);
        if old == i32::MIN {
            out.total = 0;
        }
    }
}

// A queue whose end is a counter.
#[spirv(compute(threads(64)))]
pub fn compact(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] data: &[u32],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] count: &mut u32,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 2)] kept: &mut [u32],
) {
    let v = data[id.x as usize];
    if v % 3 == 0 {
        let at = unsafe { atomic_i_add::<u32, { Scope::QueueFamily as u32 }, { Semantics::UNIFORM_MEMORY.bits() }>(count, 1) };
        kept[at as usize] = v;
    }
}

fn group_barrier() {
    unsafe {
        control_barrier::<
            { Scope::Workgroup as u32 },
            { Scope::Workgroup as u32 },
            { Semantics::WORKGROUP_MEMORY.bits() | Semantics::ACQUIRE_RELEASE.bits() },
        >();
    }
}
// Bitonic sort of what a workgroup has.
#[spirv(compute(threads(64)))]
pub fn bitonic(
    #[spirv(local_invocation_index)] local: u32,
    #[spirv(workgroup_id)] group: UVec3,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] data: &mut [u32],
    #[spirv(workgroup)] shared: &mut [u32; 64],
) {
    let l = local as usize;
    let at = group.x as usize * 64 + l;
    shared[l] = data[at];
    group_barrier();
    let mut k = 2;
    while k <= 64 {
        let mut j = k >> 1;
        while j > 0 {
            let other = l ^ j;
            let (a, b) = (shared[l], shared[other]);
            let up = (l & k == 0) == (l < other);
            group_barrier();
            shared[l] = if up { a.min(b) } else { a.max(b) };
            group_barrier();
            j >>= 1;
        }
        k <<= 1;
    }
    data[at] = shared[l];
}

// Transformations by matrices.
#[repr(C)]
#[derive(Copy, Clone)]
pub struct Camera {
    pub projection: Mat4,
    pub view: Mat4,
    pub exposure: f32,
    pub light: Vec4,
}
#[spirv(compute(threads(32)))]
pub fn transform(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(uniform, descriptor_set = 0, binding = 0)] camera: &Camera,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] points: &[Vec4],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 2)] clip: &mut [Vec4],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 3)] lit: &mut [Vec3],
) {
    let i = id.x as usize;
    if i >= points.len() {
        return;
    }
    let p = points[i];
    clip[i] = camera.projection * camera.view * p;
    let world = camera.view.transform_point3(p.xyz());
    let normal = camera.view.transform_vector3(p.truncate()).normalize();
    let to_light = (camera.light.xyz() - world).normalize_or_zero();
    lit[i] = Vec3::splat(normal.dot(to_light).max(0.0)) * camera.exposure + camera.light.w * p.xxy();
}

#[spirv(compute(threads(32)))]
pub fn inverses(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] points: &[Vec3],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] out: &mut [[f32; 8]],
) {
    let p = points[id.x as usize];
    let m = mat3(p, vec3(0.5, 2.0, -1.0), vec3(1.0, 0.25, 3.0));
    let back = m.inverse() * (m * p);
    let flat = Mat2::from_angle(PI / 6.0) * p.xy();
    let turned = mat2(p.xy(), vec2(-1.0, 0.5)).inverse() * flat;
    out[id.x as usize] = [back.x, back.y, back.z, m.determinant(), (m.transpose() * 2.0 - m).col(1).z, flat.x, flat.y, turned.x];
}
#[spirv(compute(threads(32)))]
pub fn rotations(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] points: &[Vec3],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] out: &mut [[Vec3; 3]],
) {
    let p = points[id.x as usize];
    let axis = vec3(0.6, 0.0, 0.8);
    let spin = Mat3::from_axis_angle(axis, 0.7) * p;
    let q = Quat::from_axis_angle(axis, 0.7);
    out[id.x as usize] = [spin, q * p, (q.inverse() * q.normalize()).mul_vec3(p)];
}
#[spirv(compute(threads(32)))]
pub fn views(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] points: &[Vec3],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] out: &mut [Vec4],
) {
    let p = points[id.x as usize];
    let place = Mat4::from_scale_rotation_translation(vec3(1.0, 2.0, 0.5), Quat::IDENTITY, p);
    let seen = Mat4::look_at_rh(vec3(1.0, 2.0, 3.0), p, Vec3::Y).transform_point3(p);
    out[id.x as usize] = (place.inverse() * seen.extend(1.0)).truncate().extend(place.determinant());
}

// A ray against a sphere, shaded.
#[derive(Copy, Clone)]
struct Ray {
    origin: Vec3,
    dir: Vec3,
}
impl Ray {
    fn at(&self, t: f32) -> Vec3 {
        self.origin + t * self.dir
    }
}
struct Hit {
    t: f32,
    normal: Vec3,
    some: bool,
}
fn sphere(ray: &Ray, center: Vec3, radius: f32) -> Hit {
    let oc = ray.origin - center;
    let half_b = oc.dot(ray.dir);
    let d = half_b * half_b - (oc.length_squared() - radius * radius);
    let t = -half_b - d.max(0.0).sqrt();
    Hit { t, normal: (ray.at(t) - center) / radius, some: d > 0.0 && t > 0.0 }
}
fn to_srgb(c: Vec3) -> UVec3 {
    (c.clamp(Vec3::ZERO, Vec3::ONE).powf(1.0 / 2.2) * 255.0 + 0.5).as_uvec3()
}
#[spirv(compute(threads(8, 8, 1)))]
pub fn render(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(push_constant)] size: &UVec2,
    #[spirv(descriptor_set = 0, binding = 0, storage_buffer)] pixels: &mut [u32],
) {
    if id.x >= size.x || id.y >= size.y {
        return;
    }
    let uv = (id.xy().as_vec2() + Vec2::splat(0.5)) / size.as_vec2() * 2.0 - Vec2::ONE;
    let ray = Ray { origin: -2.0 * Vec3::Z, dir: vec3(uv.x, -uv.y, 1.5).normalize() };
    let hit = sphere(&ray, Vec3::ZERO, 1.0);
    let color = if hit.some {
        let sun = vec3(0.5, 1.0, -0.75).normalize();
        let shine = ray.dir.reflect(hit.normal).dot(sun).max(0.0).powi(8);
        vec3(0.8, 0.3, 0.2) * (hit.normal.dot(sun).max(0.0) + 0.1) + shine
    } else {
        Vec3::ONE.lerp(vec3(0.3, 0.5, 0.9), 0.5 * (ray.dir.y + 1.0))
    };
    let c = to_srgb(color);
    pixels[(id.y * size.x + id.x) as usize] = c.x | c.y << 8 | c.z << 16 | 0xff00_0000;
}

// Blur with clamped coordinates.
fn index(p: IVec2, size: UVec2) -> usize {
    let q = p.clamp(IVec2::ZERO, size.as_ivec2() - 1).as_uvec2();
    (q.y * size.x + q.x) as usize
}
#[spirv(compute(threads(8, 8)))]
pub fn blur(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(uniform, descriptor_set = 0, binding = 0)] size: &UVec2,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] source: &[Vec4],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 2)] target: &mut [Vec4],
) {
    if id.x >= size.x || id.y >= size.y {
        return;
    }
    let center = id.truncate().as_ivec2();
    let radius = 1;
    let mut sum = Vec4::ZERO;
    for y in -radius..=radius {
        for x in -radius..=radius {
            sum += source[index(center + ivec2(x, y), *size)];
        }
    }
    target[index(center, *size)] = sum / 9.0;
}

// Numbers that look random.
#[inline(always)]
pub fn pcg3d(v: UVec3) -> UVec3 {
    let mut v = v.wrapping_mul(UVec3::splat(1664525)).wrapping_add(UVec3::splat(1013904223));
    v = v.wrapping_add(v.yzx().wrapping_mul(v.zxy()));
    v = v ^ (v >> 16);
    v.wrapping_add(v.yzx().wrapping_mul(v.zxy()))
}
#[spirv(compute(threads(32)))]
pub fn noise(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(push_constant)] seed: &u32,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] out: &mut [UVec3],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] units: &mut [Vec2],
) {
    let h = pcg3d(id ^ UVec3::new(*seed, 0, *seed << 3));
    out[id.x as usize] = h & 0xffff | (h & UVec3::splat(1)) << 20;
    units[id.x as usize] = vec2(f32::from_bits(h.x >> 9 | 0x3f80_0000) - 1.0, (h.y >> 8) as f32 / 16777216.0);
}

// Functions of numbers and of parts of vectors.
pub fn smoothstep(e0: f32, e1: f32, x: f32) -> f32 {
    let t = ((x - e0) / (e1 - e0)).clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}
#[spirv(compute(threads(32)))]
pub fn functions(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] x: &[Vec3],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] out: &mut [[f32; 20]],
) {
    let v = x[id.x as usize];
    let s = v.x;
    let below: BVec3 = v.cmplt(Vec3::splat(0.5));
    let chosen = Vec3::select(below, v, Vec3::ONE - v);
    let (sin, cos) = s.sin_cos();
    out[id.x as usize] = [
        smoothstep(-1.0, 2.0, s), s.lerp(2.0, 0.25), s.saturate(), 0.5f32.step(s), s.fract(), s.abs().sqrt().exp2(), s.rem_euclid(1.5), s.to_radians(),
        s.copysign(-1.0), sin * sin + cos * cos, (s.abs() + 1.0).cbrt(), s.hypot(v.y), chosen.x, chosen.y,
        (below.any() as u32 * 2 + below.all() as u32) as f32, v.fract_gl().z, v.floor().y + v.ceil().z, v.project_onto(vec3(0.0, 2.0, 0.0)).y,
        v.angle_between(Vec3::X), v.step(Vec3::ZERO).element_sum() + v.zyx().x * v.with_x(3.0).xz().perp_dot(Vec2::from_angle(consts::FRAC_PI_3)),
    ];
}

// What a scene has, behind a lifetime; modules and constants.
pub struct Grid<'a> {
    pub width: u32,
    pub cells: &'a [u32],
}
impl<'a> Grid<'a> {
    pub fn new(width: u32, cells: &'a [u32]) -> Self {
        Self { width, cells }
    }
    pub fn at(&self, p: UVec2) -> u32 {
        self.cells[(p.y * self.width + p.x) as usize]
    }
}
pub mod wave {
    use super::*;
    pub const SPEED: Vec2 = Vec2::new(0.25, 0.5);
    pub const SIDE: UVec2 = uvec2(8, 8);
    #[spirv(compute(threads(8, 8), entry_point_name = "main_cs"))]
    pub unsafe fn flood(
        #[spirv(local_invocation_id)] at: UVec3,
        #[spirv(storage_buffer, descriptor_set = 1, binding = 4)] from: &[u32],
        #[spirv(storage_buffer, descriptor_set = 0, binding = 2)] to: &mut [f32],
    ) {
        let grid = Grid::new(SIDE.x, from);
        let p = (at.xy() + UVec2::ONE) % SIDE;
        to[(at.y * SIDE.x + at.x) as usize] = grid.at(p) as f32 * SPEED.x + grid.at(at.yx()) as f32 * SPEED.y;
    }
}

// Packing of colours.
fn unpack(c: u32) -> Vec4 {
    (UVec4::new(c, c >> 8, c >> 16, c >> 24) & UVec4::splat(255)).as_vec4() / 255.0
}
fn pack(v: Vec4) -> u32 {
    let u = (v.clamp(Vec4::ZERO, Vec4::ONE) * 255.0).round().as_uvec4();
    u.x | u.y << 8 | u.z << 16 | u.w << 24
}
#[spirv(compute(threads(64)))]
pub fn over(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] below: &[u32],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] above: &mut [u32],
) {
    let i = id.x as usize;
    let (a, b) = (unpack(above[i]), unpack(below[i]));
    above[i] = pack((a.xyz() * a.w + b.xyz() * (1.0 - a.w)).extend(1.0).wzyx().wzyx());
}

// Layout as C has it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Mixed {
    pub small: u16,
    pub wide: u64,
    pub byte: u8,
    pub word: u32,
    pub v: Vec4,
    pub last: Vec3,
}
#[repr(C, align(16))]
pub struct Aligned {
    pub a: f32,
}
#[spirv(compute(threads(16)))]
pub fn layout(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] rows: &mut [Mixed],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] apart: &mut [Aligned],
) {
    let row = &mut rows[id.x as usize];
    row.wide += row.small as u64;
    row.word += row.byte as u32;
    row.v = row.v.yxwz();
    row.last = row.last.zzx();
    apart[id.x as usize].a += 1.0;
}

// Sums of tiles in several variables of the workgroup.
#[spirv(compute(threads(16, 16)))]
pub fn product(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(local_invocation_id)] l: UVec3,
    #[spirv(push_constant)] n: &u32,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] a: &[f32],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] b: &[f32],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 2)] c: &mut [f32],
    #[spirv(workgroup)] tile_a: &mut [[f32; 16]; 16],
    #[spirv(workgroup)] tile_b: &mut [[f32; 16]; 16],
) {
    let n = *n;
    let (x, y) = (l.x as usize, l.y as usize);
    let mut sum = 0.0;
    for t in 0..n / 16 {
        tile_a[y][x] = a[(id.y * n + t * 16 + l.x) as usize];
        tile_b[y][x] = b[((t * 16 + l.y) * n + id.x) as usize];
        group_barrier();
        for k in 0..16 {
            sum += tile_a[y][k] * tile_b[k][x];
        }
        group_barrier();
    }
    c[(id.y * n + id.x) as usize] = sum;
}

// Numbers that the host fixes when it makes a pipeline.
#[spirv_std::spirv(compute(threads(64)))]
pub fn series(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(spec_constant(id = 0, default = 5))] steps: u32,
    #[spirv(spec_constant(id = 1))] base: u32,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] out: &mut [u32],
) {
    let mut sum = base;
    for k in 0..steps {
        sum += k * id.x;
    }
    out[id.x as usize] = sum;
}

// Elements of which the program says that they are there.
unsafe fn load4(words: &[u32], start: usize) -> [u32; 4] {
    unsafe {
        [*words.index_unchecked(start), *words.index_unchecked(start + 1), *words.get_unchecked(start + 2), *words.index_unchecked(start + 3)]
    }
}
#[spirv(compute(threads(32)))]
pub unsafe fn rotate(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] words: &[u32],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] out: &mut [[u32; 4]],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 2)] sums: &mut [u32],
) {
    let i = id.x as usize;
    unsafe {
        let [a, b, c, d] = load4(words, 4 * i);
        *out.index_unchecked_mut(i) = [d, a, b, c];
        atomic_i_add::<u32, DEVICE, RELAXED>(&mut *sums.index_unchecked_mut(i % 4), b);
    }
}
