"""Parts of diagnostics of name resolution: notes, labels and suggestions, in rustc's words."""

from .diagnostics import part
from .resolve_diagnostics import FOUND
from .schema import REGISTRY


def family(prefix: str, kind: str, text: str, **rest) -> None:
    """A part for each thing that a name may mean (FOUND_*): ``{what}`` and ``{a_what}`` are put into the texts."""
    for index, (name, what) in enumerate(FOUND.items()):
        article = "an" if name == "ENUM" else "a"
        words = {"what": what, "a_what": f"{article} {what}"}
        filled = {key: _put(value, words) if key in ("label", "edit") else value for key, value in rest.items()}
        row = part(f"{prefix}_{name}", kind, _put(text, words), **filled)
        if not index:
            REGISTRY.define(f"P_{prefix}", row.id)


def _put(text: str, words: dict[str, str]) -> str:
    for key, value in words.items():
        text = text.replace("{" + key + "}", value)
    return text


_SYM = ("sym",)
part("NO_LABEL", "relabel")
family("SIMILAR", "label", "similarly named {what} `{0}` defined here", args=_SYM)
family("SIMILAR_HELP", "suggest", "{a_what} with a similar name exists", edit="{0}", args=_SYM)
family("PRIVATE_NOTE", "note", "the {what} `{0}` is defined here", args=_SYM)
part("NO_CONSTRUCTOR", "title", "cannot find function, tuple struct or tuple variant `{0}` in this scope", args=_SYM)
for _name, _where in (("MODULE", "module `{1}`"), ("ROOT", "the crate root"), ("CRATE", "crate `{1}`")):
    part(f"NO_CONSTRUCTOR_IN_{_name}", "title", f"cannot find function, tuple struct or tuple variant `{{0}}` in {_where}",
         args=("sym", "node"))
part("OTHER_SCOPE", "help", "the binding `{0}` is available in a different scope in the same function", args=_SYM)
part("PATH_DEFINED_HERE", "label", "`{0}` defined here", args=("node",))
part("USE_THIS_SYNTAX", "suggest", "use this syntax instead", edit="{0}", args=("node",), style="short")
part("USE_TUPLE_PATTERN", "suggest", "use the tuple variant pattern syntax instead", edit="{0}(", args=("node",),
     style="short", applicability="HasPlaceholders")
for _what, _tail in (("LITERAL", ": val"), ("PATTERN", "")):
    part(f"USE_STRUCT_{_what}", "suggest", f"use struct {_what.lower()} syntax instead", edit="{0} {{", args=("node",),
         style="short", applicability="HasPlaceholders" if _tail else "MachineApplicable")
    part(f"STRUCT_{_what}_FIELD", "more", f"{{0}}{_tail}", args=_SYM)
part("STRUCT_PATTERN_OLD_FIELD", "more", "{0}: {1}", args=("sym", "node"))
part("USE_STRUCT_CALL", "suggest", "use struct literal syntax instead of calling", edit="{{", applicability="HasPlaceholders")
part("FIELD_NAME_EDIT", "edit", "{0}: ", args=_SYM)
for _name, _text in (("COMMA", ", "), ("SPACE", " "), ("CLOSE_PAREN", ")"), ("CLOSE_BRACE", "}}"), ("WILD", "_")):
    part(f"MORE_{_name}", "more", _text)
part("EDIT_CLOSE_BRACE", "edit", "}}")
part("USE_COLON", "suggest", "you might have meant to use `:` for type annotation", edit=": ")
part("NOT_A_TYPE", "relabel", "not a type")
part("TRY_ENUM", "suggest", "try using the variant's enum", edit="crate::{0}", args=("def_path",), style="short",
     applicability="MachineApplicable")
part("FOUND_PARAMETER", "label", "found this type parameter")
part("BIND_TYPO", "suggest", "you might have meant to use the similarly named previously used binding `{0}`", edit="{0}",
     args=_SYM)
for _name, _prefix in (("LOWER", "other_"), ("UPPER", "Other")):
    part(f"RENAME_IMPORT_{_name}", "suggest", "you can use `as` to change the binding name of the import",
         edit=f" as {_prefix}{{0}}", args=_SYM)
part("ADD_SELF", "suggest", "add a `self` receiver parameter to make the associated `fn` a method", edit="&self")
part("ADD_SELF_FIRST", "suggest", "add a `self` receiver parameter to make the associated `fn` a method", edit="&self, ")
for _name, _old, _new in (("LET_TO_CONST", "let", "const"), ("CONST_TO_LET", "const", "let"), ("STATIC_TO_LET", "static", "let")):
    part(_name, "suggest", f"consider using `{_new}` instead of `{_old}`", edit=f"{_new} ")
part("EDIT_TYPE_HERE", "edit", ": /* Type */")
part("MORE_LABEL", "more", " {0}", args=("node",))
part("BREAK_ALONE", "suggest", "use `break` on its own without a value inside this `{0}` loop", edit="break", args=_SYM)

# ---- constants
part("NOT_CONST", "note", "function `{0}` is not const", args=("node",))
for _name, _where in (("CONST", "constants"), ("STATIC", "statics")):
    part(f"{_name}_CALLS", "note", f"calls in {_where} are limited to constant functions, tuple structs and tuple variants")
part("WRAP_LAZY", "note", "consider wrapping this expression in `std::sync::LazyLock::new(|| ...)`")
part("REQUIRES_EVALUATING", "note", "...which requires const-evaluating + checking `{0}`...", args=_SYM)
part("REQUIRES_SIMPLIFYING", "note", "...which requires simplifying constant for the type system `{0}`...", args=_SYM)
part("CIRCLE_CLOSES", "note", "...which again requires simplifying constant for the type system `{0}`, completing the cycle",
     args=_SYM)
part("CIRCLE_USED", "note", "cycle used when running analysis passes on crate `{0}`", args=("crate",))
part("CIRCLE_SEE", "note", "see https://rustc-dev-guide.rust-lang.org/overview.html#queries and "
     "https://rustc-dev-guide.rust-lang.org/query.html for more information")
part("ASSIGNED_HERE", "label", "`{0}` assigned here", args=("cval_plain",))
for _name, _plural in (("", ""), ("_MANY", "s")):
    part(f"COUNTED_FROM{_name}", "label",
         f"discriminant for `{{0}}` incremented from this startpoint (`{{1}}` + {{2}} variant{_plural}",
         args=("anchor", "anchor", "int"))
part("COUNTED_VALUE", "more_label", " later => `{0}` = {1})", args=("anchor", "cval_plain"))

# ---- lifetimes
_BORROWED = "this function's return type contains a borrowed value, but the signature does not say"
part("BORROWED_FROM_TWO", "help", f"{_BORROWED} whether it is borrowed from `{{0}}` or `{{1}}`", args=("anchor", "anchor"))
part("BORROWED_FROM_ONE", "help", f"{_BORROWED} which one of its parameters it is borrowed from")
part("NAME_LIFETIME", "suggest", "consider introducing a named lifetime parameter", edit="<'a>")
part("EDIT_LIFETIME", "edit", "'a ")
part("PLAIN_LABEL", "label")
part("CTOR_DEFINED", "note", "the tuple struct constructor `{0}` is defined here", args=("sym",))
part("FIELD_PUBLIC", "suggest", "consider making the field publicly accessible", edit="pub ")
part("CTOR_HIDDEN", "note", "constructor is not visible here due to private fields", label="private field")
part("MARK_PUB", "note", "consider marking `{0}` as `pub` in the imported module", args=("sym",))
