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
    label="unclosed delimiter", secondary="mismatched closing delimiter", second_primary=True, args=("char",),
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
diagnostic("ARM_COMMA", None, "expected `,` following `match` arm")
diagnostic("FIELD_SEMICOLON", None, "struct fields are separated by `,`")
diagnostic("MISSING_IN", None, "missing `in` in `for` loop")
diagnostic("MISSING_LET", None, "invalid variable declaration")
diagnostic("UNEXPECTED_EQEQ", None, "unexpected `==`")
diagnostic("CHAINED_COMPARISON", None, "comparison operators cannot be chained",
           second_primary=True)
diagnostic("POSTFIX_INCREMENT", None, "Rust has no postfix increment operator",
           label="not a valid postfix operator")
diagnostic("POSTFIX_DECREMENT", None, "Rust has no postfix decrement operator",
           label="not a valid postfix operator")
for _what in ("const", "static"):
    diagnostic(f"MISSING_TYPE_{_what.upper()}", None, f"missing type for `{_what}` item")
