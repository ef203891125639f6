"""What token trees and the parser can say, in rustc's words.

Kinds of arguments beside the common ones: ``found`` (a token, with what sort of token it is),
``expected`` (a row of `syntax`: what could have stood there) and ``expected_short`` (its label).
"""

from .diagnostics import diagnostic

diagnostic(
    "UNCLOSED_DELIMITER", None, "this file contains an unclosed delimiter",
    secondary="unclosed delimiter", args=("int",),
)
diagnostic(
    "MISMATCHED_CLOSE", None, "mismatched closing delimiter: `{0}`",
    label="unclosed delimiter", secondary="mismatched closing delimiter", args=("char",),
)
diagnostic(
    "UNEXPECTED_CLOSE", None, "unexpected closing delimiter: `{0}`",
    label="unexpected closing delimiter", args=("char",),
)
diagnostic(
    "EXPECTED_TOKENS", None, "expected {0}, found {1}", label="expected {2}",
    args=("expected", "found", "expected_short"),
)
diagnostic(
    "EXPECTED_TOKENS_FAR", None, "expected {0}, found {1}", label="unexpected token",
    secondary="expected {2}", args=("expected", "found", "expected_short"),
)
diagnostic("UNEXPECTED_TOKEN", None, "unexpected token: {0}", args=("found",))
diagnostic(
    "EXPECTED_EXPRESSION", None, "expected expression, found {0}", label="expected expression",
    args=("found",),
)
diagnostic("EXPECTED_ITEM", None, "expected item, found {0}", label="expected item", args=("found",))
diagnostic(
    "EXPECTED_PATTERN", None, "expected pattern, found {0}", label="expected pattern", args=("found",)
)
diagnostic("EXPECTED_TYPE", None, "expected type, found {0}", label="expected type", args=("found",))
diagnostic(
    "EXPECTED_IDENT", None, "expected identifier, found {0}", label="expected identifier",
    args=("found",),
)
diagnostic(
    "EXPECTED_IDENT_KEYWORD", None, "expected identifier, found {0}",
    label="expected identifier, found keyword", args=("found",),
)
diagnostic(
    "EXPECTED_SEMI", None, "expected `;`, found {0}", label="help: add `;` here",
    secondary="unexpected token", args=("found",),
)
diagnostic("ARM_COMMA", None, "expected `,` following `match` arm",
           help="missing a comma here to end this `match` arm")
diagnostic("FIELD_SEMICOLON", None, "struct fields are separated by `,`",
           label="help: replace `;` with `,`")
diagnostic("MISSING_IN", None, "missing `in` in `for` loop", help="try adding `in` here")
diagnostic("MISSING_LET", None, "invalid variable declaration", help="missing keyword")
diagnostic("UNEXPECTED_EQEQ", None, "unexpected `==`", help="try using `=` instead")
diagnostic("CHAINED_COMPARISON", None, "comparison operators cannot be chained",
           help="split the comparison into two")
diagnostic("POSTFIX_INCREMENT", None, "Rust has no postfix increment operator",
           label="not a valid postfix operator", help="use `+= 1` instead")
diagnostic("POSTFIX_DECREMENT", None, "Rust has no postfix decrement operator",
           label="not a valid postfix operator", help="use `-= 1` instead")
