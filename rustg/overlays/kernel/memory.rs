//! `spirv_std::memory`: const arguments of atomics and barriers.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    CrossDevice = 0,
    Device = 1,
    Workgroup = 2,
    Subgroup = 3,
    Invocation = 4,
    QueueFamily = 5,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Semantics {
    bits: u32,
}

impl Semantics {
    pub const NONE: Semantics = Semantics { bits: 0 };
    pub const ACQUIRE: Semantics = Semantics { bits: 2 };
    pub const RELEASE: Semantics = Semantics { bits: 4 };
    pub const ACQUIRE_RELEASE: Semantics = Semantics { bits: 8 };
    pub const SEQUENTIALLY_CONST: Semantics = Semantics { bits: 0x10 };
    pub const UNIFORM_MEMORY: Semantics = Semantics { bits: 0x40 };
    pub const SUBGROUP_MEMORY: Semantics = Semantics { bits: 0x80 };
    pub const WORKGROUP_MEMORY: Semantics = Semantics { bits: 0x100 };
    pub const CROSS_WORKGROUP_MEMORY: Semantics = Semantics { bits: 0x200 };
    pub const ATOMIC_COUNTER_MEMORY: Semantics = Semantics { bits: 0x400 };
    pub const IMAGE_MEMORY: Semantics = Semantics { bits: 0x800 };
    pub const OUTPUT_MEMORY: Semantics = Semantics { bits: 0x1000 };
    pub const MAKE_AVAILABLE: Semantics = Semantics { bits: 0x2000 };
    pub const MAKE_VISIBLE: Semantics = Semantics { bits: 0x4000 };
    pub const VOLATILE: Semantics = Semantics { bits: 0x8000 };

    pub const fn bits(&self) -> u32 {
        self.bits
    }

    pub const fn union(self, other: Semantics) -> Semantics {
        Semantics { bits: self.bits | other.bits }
    }
}
