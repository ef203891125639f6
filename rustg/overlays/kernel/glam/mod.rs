//! Vectors as `glam` has them.

mod ivec;
mod uvec;
mod vec;

pub use ivec::{IVec2, IVec3, IVec4, ivec2, ivec3, ivec4};
pub use uvec::{UVec2, UVec3, UVec4, uvec2, uvec3, uvec4};
pub use vec::{Vec2, Vec3, Vec4, vec2, vec3, vec4};
