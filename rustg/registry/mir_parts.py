"""Parts of diagnostics of format strings, in rustc's words."""

from .diagnostics import part
from .schema import REGISTRY

part("MISSING_LITERAL", "suggest", "you might be missing a string literal to format with", edit='"{{}}')
part("MORE_PLACEHOLDER", "more", " {{}}")
part("MORE_QUOTE_COMMA", "more", '", ')
part("UNMATCHED_BRACE", "relabel", "unmatched `}` in format string")
part("ESCAPE_CLOSE", "note", "if you intended to print `}`, you can escape it using `}}}}`")
part("EXPECTED_CLOSE", "relabel", "expected `}` in format string")
part("OPENING_HERE", "label", "because of this opening brace")
part("ESCAPE_OPEN", "note", "if you intended to print `{`, you can escape it using `{{{{`")
part("UNKNOWN_TRAIT", "title", "unknown format trait `{0}`", args=("src_text",))
part("RELABEL_HERE", "relabel")
part("ALSO_HERE", "primary")
part("FORMAT_TRAITS", "note", "the only appropriate formatting traits are:\n" + "\n".join(
    f"- `{sign}`, which uses the `{name}` trait" for sign, name in (
        ("", "Display"), ("?", "Debug"), ("e", "LowerExp"), ("E", "UpperExp"), ("o", "Octal"), ("p", "Pointer"),
        ("b", "Binary"), ("x", "LowerHex"), ("X", "UpperHex"),
    )))
_GIVEN = ("no arguments were given", "there is 1 argument", "there are {1} arguments")
for _name, _text in (
    ("INVALID_POSITION", "invalid reference to positional argument {0} ({given})"),
    ("ONE_POSITION", "1 positional argument in format string, but {given}"),
    ("POSITIONS", "{0} positional arguments in format string, but {given}"),
):
    for _index, _given in enumerate(_GIVEN):
        _row = part(f"{_name}{_index}", "title", _text.replace("{given}", _given), args=("int", "int"))
        if not _index:
            REGISTRY.define(f"P_{_name}", _row.id)
part("ZERO_BASED", "note", "positional arguments are zero-based")
part("FORMAT_FLAGS", "note", "for information about formatting flags, visit https://doc.rust-lang.org/std/fmt/index.html")
part("NEVER_USED_HERE", "relabel", "argument never used")
part("NEVER_USED", "primary", "argument never used")
part("MANY_UNUSED", "title", "multiple unused formatting arguments")
part("SPECIFIER_MISSING", "label", "formatting specifier missing")
part("CONSIDER_SPECIFIERS", "note", "consider adding {0} format specifiers", args=("int",))
part("SPECIFIERS_MISSING", "label", "multiple missing formatting specifiers")
