"""Diagnostics of the lowering to MIR: what the language has and rustg does not compile yet."""

from .diagnostics import MACROS, TYPES, diagnostic, section

_LATER = "this is part of Rust that rustg will compile later"

diagnostic("MIR_EXPR", "R0501", "this kind of expression is not supported yet", note=_LATER)
diagnostic("MIR_PATTERN", "R0502", "this kind of pattern is not supported yet", note=_LATER)
diagnostic("MIR_MACRO", "R0503", "this macro is not supported yet", note=_LATER)
diagnostic("MIR_COMPARE", "R0504", "comparing values of type `{0}` is not supported yet", args=("ty",), note=_LATER)
diagnostic("MIR_FOR", "R0505", "`for` over anything but a range of integers is not supported yet", note=_LATER)
diagnostic("MIR_RANGE", "R0506", "a range as a value is not supported yet", note=_LATER)
diagnostic("MIR_ASSIGN", "R0507", "destructuring assignment is not supported yet", note=_LATER)
diagnostic("MIR_FORMAT_SPEC", "R0509", "this format specification is not supported yet", note=_LATER)
diagnostic("MIR_FORMAT_TRAIT", None, "unknown format trait", rank=MACROS)
diagnostic("MIR_FORMAT_TYPE", "R0510", "formatting a value of type `{0}` is not supported yet", args=("ty",), note=_LATER)
diagnostic(
    "MIR_FORMAT_LONG", "R0511",
    "a format string of more than 32768 bytes, or with more than 128 arguments, is not supported yet", note=_LATER)
section(MACROS)
diagnostic("MIR_FORMAT_STRING", None, "format argument must be a string literal")
diagnostic("MIR_FORMAT_BRACE", None, "invalid format string: unmatched `}` found")
diagnostic("MIR_FORMAT_OPEN", None, "invalid format string: expected `}` but string was terminated")
diagnostic("MIR_FORMAT_MISSING", None, "invalid reference to positional argument {0}", args=("int",))
diagnostic("MIR_FORMAT_UNUSED", None, "argument never used", label="argument never used")
diagnostic("ASSERT_NOTHING", None, "macro requires a boolean expression as an argument", label="boolean expression required")
diagnostic("ASSERT_ENDS", None, "unexpected end of macro invocation", label="missing tokens in macro arguments")
diagnostic("MIR_FORMAT_ITEM", "R0512", "formatting an item by its name is not supported yet", note=_LATER)
section(TYPES)
