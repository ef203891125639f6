"""``rustg bench``: rustg and rustc side by side in the same run."""

from .generator import generate
from .run import run_bench

__all__ = ["generate", "run_bench"]
