"""Parts of diagnostics of types, patterns and mutability, in rustc's words."""

from .diagnostics import part

_TOK, _SYM, _T = ("tok",), ("sym",), ("ty", "ty")

# ---- mutability
part("MAKE_BINDING_MUT", "suggest", "consider making this binding mutable", edit="mut ", applicability="MachineApplicable")
part("MAKE_FOR_BINDING_MUT", "suggest", "consider making this binding mutable", edit="(mut {0}) ", args=_TOK,
     applicability="MachineApplicable")
part("TAKE_BORROW", "suggest", "to modify the original value, take a borrow instead", edit="ref mut ")
part("MAKE_MUT", "suggest", "consider changing this to be mutable", edit="mut ", applicability="MachineApplicable")
part("MAKE_REF_MUT", "suggest", "consider changing this to be a mutable reference", edit="mut ",
     applicability="MachineApplicable")
part("STATIC_NOT_WRITTEN", "label", "this `static` cannot be written to")
