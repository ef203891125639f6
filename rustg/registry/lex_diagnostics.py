"""Diagnostics of the lexer, in rustc's words."""

from .diagnostics import diagnostic

diagnostic("LEX_INVALID_UTF8", None, "stream did not contain valid UTF-8", label="invalid UTF-8")
diagnostic(
    "UNTERMINATED_BLOCK_COMMENT", "E0758", "unterminated block comment",
)
diagnostic(
    "UNTERMINATED_BLOCK_DOC", "E0758", "unterminated block doc-comment",
)
