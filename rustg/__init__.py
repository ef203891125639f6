"""rustg: a Rust compiler whose phases run as compute shaders."""

__version__ = "0.1.0"
