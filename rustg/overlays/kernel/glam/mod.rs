//! Vectors as `glam` has them. Each import by itself, so that those that a program does not name can go (`rustg/registry/prune.py`).

mod ivec;
mod uvec;
mod vec;

pub use ivec::IVec2;
pub use ivec::IVec3;
pub use ivec::IVec4;
pub use ivec::ivec2;
pub use ivec::ivec3;
pub use ivec::ivec4;
pub use uvec::UVec2;
pub use uvec::UVec3;
pub use uvec::UVec4;
pub use uvec::uvec2;
pub use uvec::uvec3;
pub use uvec::uvec4;
pub use vec::Vec2;
pub use vec::Vec3;
pub use vec::Vec4;
pub use vec::vec2;
pub use vec::vec3;
pub use vec::vec4;
