"""One registry for the whole compiler: import this package and everything is declared.

A module that declares tables, enumerations or constants is named in ``MODULES``, in pipeline
order; ids follow that order.
"""

from importlib import import_module

from .schema import REGISTRY, ConstTable, Enum, Registry, Table

MODULES = [
    "core",
    "diagnostics",
    "lex",
    "symbols",
    "unicode",
    "lex_diagnostics",
    "lex_parts",
    "nodes",
    "terminals",
    "grammar",
    "tree",
    "parse",
    "parse_diagnostics",
    "syntax_diagnostics",
    "syntax_parts",
    "poison",
    "conditional",
    "resolve",
    "resolve_work",
    "resolve_diagnostics",
    "prune",
    "resolve_parts",
    "explain",
    "consteval",
    "types",
    "types_diagnostics",
    "types_parts",
    "infer",
    "mir",
    "mir_work",
    "mir_diagnostics",
    "mir_parts",
    "flow",
    "panics",
    "check",
    "kernel_front",
    "lir",
    "lower",
    "x86_64",
    "x86_64_fast",
    "optimize",
    "ranges",
    "kernel",
    "structure",
    "recursion",
    "spirv",
    "text",
    "ptx",
    "debug",
    "metal",
    "kept",
]

for _module in MODULES:
    import_module(f"{__name__}.{_module}")

__all__ = ["REGISTRY", "ConstTable", "Enum", "Registry", "Table"]
