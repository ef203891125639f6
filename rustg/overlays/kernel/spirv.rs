//! Stands for the attribute `spirv_std::spirv`, so that it can be imported.
