//! Vectors as `glam` has them. Each import by itself, so that those that a program does not name can go (`rustg/registry/prune.py`).
//! Made by `tools/gen_glam.py`.

mod bvec2;
mod bvec3;
mod bvec4;
mod float;
mod ivec2;
mod ivec3;
mod ivec4;
mod mat2;
mod mat3;
mod mat4;
mod quat;
mod uvec2;
mod uvec3;
mod uvec4;
mod vec2;
mod vec3;
mod vec4;

pub use bvec2::BVec2;
pub use bvec2::bvec2;
pub use bvec3::BVec3;
pub use bvec3::bvec3;
pub use bvec4::BVec4;
pub use bvec4::bvec4;
pub use ivec2::IVec2;
pub use ivec2::ivec2;
pub use ivec3::IVec3;
pub use ivec3::ivec3;
pub use ivec4::IVec4;
pub use ivec4::ivec4;
pub use mat2::Mat2;
pub use mat2::mat2;
pub use mat3::Mat3;
pub use mat3::mat3;
pub use mat4::Mat4;
pub use mat4::mat4;
pub use quat::Quat;
pub use quat::quat;
pub use uvec2::UVec2;
pub use uvec2::uvec2;
pub use uvec3::UVec3;
pub use uvec3::uvec3;
pub use uvec4::UVec4;
pub use uvec4::uvec4;
pub use vec2::Vec2;
pub use vec2::vec2;
pub use vec3::Vec3;
pub use vec3::vec3;
pub use vec4::Vec4;
pub use vec4::vec4;

// Their methods are inherent.
#[allow(non_snake_case)]
pub mod Vec2Swizzles {}
#[allow(non_snake_case)]
pub mod Vec3Swizzles {}
#[allow(non_snake_case)]
pub mod Vec4Swizzles {}
#[allow(non_snake_case)]
pub mod FloatExt {}
pub mod swizzles {
    pub use super::Vec2Swizzles;
    pub use super::Vec3Swizzles;
    pub use super::Vec4Swizzles;
}
