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

# ---- patterns that do not cover all values
part("NOT_COVERED", "sub_label", "not covered")
part("TYPE_DEFINED", "note", "`{0}` defined here", args=("ty",))
part("MATCHED_TYPE", "note", "the matched value is of type `{0}`", args=("ty",))
part("LET_IRREFUTABLE", "note",
     "`let` bindings require an \"irrefutable pattern\", like a `struct` or an `enum` with only one variant")
part("LET_BOOK", "note", "for more information, visit https://doc.rust-lang.org/book/ch19-02-refutability.html")
_HALF_OPEN = "not treated as exhaustive, so half-open ranges are necessary to match exhaustively"
part("USIZE_OPEN", "note", f"`usize::MAX` is {_HALF_OPEN}")
part("ISIZE_OPEN", "note", f"`isize::MIN` and `isize::MAX` are {_HALF_OPEN}")
part("STR_OPEN", "note", "`&str` cannot be matched exhaustively, so a wildcard `_` is necessary")
_ALL = "ensure that all possible cases are being handled by adding a match arm with a wildcard pattern"
for _name, _text in (
    ("ADD_ARM", " or an explicit pattern as shown"),
    ("ADD_OR_ARM", ", a match arm with multiple or-patterns as shown, or multiple match arms"),
    ("ADD_WILD_ARM", " as shown, or multiple match arms"),
):
    part(_name, "suggest", _ALL + _text, applicability="HasPlaceholders")
_ARM = ("witness_arm", "indent")
part("ARM_ALONE", "more", " {{\n{1}    {0} => todo!(),\n{1}}}", args=_ARM)
part("ARM_LINE", "more", ",\n{1}{0} => todo!()", args=_ARM)
part("ARM_SAME_LINE", "more", ", {0} => todo!()", args=_ARM)
for _many, _variants in (("", "variant that isn't"), ("_MANY", "variants that aren't")):
    part(f"USE_LET_ELSE{_many}", "suggest", f"you might want to use `let...else` to handle the {_variants} matched",
         edit=" else {{ todo!() }}", style="short", applicability="HasPlaceholders")
for _many, _variants in (("", "variant that isn't"), ("_MANY", "variants that aren't")):
    part(f"USE_IF_LET{_many}", "suggest", f"you might want to use `if let` to ignore the {_variants} matched",
         edit="if ", applicability="HasPlaceholders")
part("EDIT_TODO_BLOCK", "edit", " {{ todo!() }}")
part("UNDERSCORE_NAME", "suggest",
     "alternatively, you could prepend the pattern with an underscore to define a new named variable; identifiers cannot "
     "begin with digits", edit="_")
