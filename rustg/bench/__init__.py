"""``rustg bench``: rustg and rustc side by side in the same run."""

from .generator import generate

__all__ = ["generate"]
