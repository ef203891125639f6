"""What token trees and the parser can say."""

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
diagnostic("SYNTAX", None, "syntax error", args=("int", "int", "int"))
