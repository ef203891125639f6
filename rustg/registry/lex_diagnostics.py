"""Diagnostics of the lexer, in rustc's words.

Arguments of kind ``char`` are code points; ``src`` arguments are texts given by the primary span.
"""

from .diagnostics import DIAGNOSTICS, diagnostic
from .schema import REGISTRY, control

diagnostic(
    "INVALID_UTF8", None, "stream did not contain valid UTF-8", label="byte is not valid UTF-8",
)
# -- what runs into the end of the file
diagnostic("UNTERMINATED_BLOCK_COMMENT", "E0758", "unterminated block comment")
diagnostic("UNTERMINATED_BLOCK_DOC", "E0758", "unterminated block doc-comment")
diagnostic("UNTERMINATED_CHAR", "E0762", "unterminated character literal")
diagnostic("UNTERMINATED_BYTE", "E0763", "unterminated byte constant")
diagnostic("UNTERMINATED_STRING", "E0765", "unterminated double quote string")
diagnostic("UNTERMINATED_BYTE_STRING", "E0766", "unterminated double quote byte string")
diagnostic("UNTERMINATED_C_STRING", "E0767", "unterminated C string")
diagnostic(
    "UNTERMINATED_RAW_STRING", "E0748", "unterminated raw string", label="unterminated raw string",
)
diagnostic(
    "RAW_STRING_START", None,
    "found invalid character; only `#` is allowed in raw string delimitation: {0}", args=("char",),
)
diagnostic(
    "TOO_MANY_HASHES", None,
    "too many `#` symbols: raw strings may be delimited by up to 255 `#` symbols, but found {0}",
    args=("int",),
)
# -- characters and names
diagnostic("UNKNOWN_TOKEN", None, "unknown start of token: {0}", args=("escaped",))
diagnostic(
    "UNKNOWN_TOKEN_NUL", None, "unknown start of token: {0}", args=("escaped",),
    help="source files must contain UTF-8 encoded text, unexpected null bytes might occur when a "
    "different encoding is used",
)
diagnostic(
    "UNKNOWN_TOKEN_INVISIBLE", None, "unknown start of token: {0}", args=("escaped",),
    help="invisible characters like '{0}' are not usually visible in text editors",
)
diagnostic("EMOJI_IDENTIFIER", None, "identifiers cannot contain emoji: `{0}`", args=("sym",))
diagnostic("RAW_IDENTIFIER", None, "`{0}` cannot be a raw identifier", args=("sym",))
diagnostic("RAW_LIFETIME", None, "`{0}` cannot be a raw lifetime", args=("sym",))
diagnostic("LIFETIME_NUMBER", None, "lifetimes cannot start with a number")
diagnostic(
    "UNKNOWN_PREFIX", None, "prefix `{0}` is unknown", label="unknown prefix", args=("tok",),
    note="prefixed identifiers and literals are reserved since Rust 2021",
)
diagnostic(
    "GUARDED_STRING", None, "invalid string literal",
    note="unprefixed guarded string literals are reserved for future use since Rust 2024",
)
diagnostic(
    "MULTI_HASH", None, "reserved multi-hash token is forbidden",
    note="sequences of two or more # are reserved for future use since Rust 2024",
)
# -- numbers
diagnostic("NO_DIGITS", "E0768", "no valid digits found for number")
diagnostic("INVALID_DIGIT", None, "invalid digit for a base {0} literal", args=("int",))
diagnostic("EMPTY_EXPONENT", None, "expected at least one digit in exponent")
diagnostic("FLOAT_HEXADECIMAL", None, "hexadecimal float literal is not supported")
diagnostic("FLOAT_OCTAL", None, "octal float literal is not supported")
diagnostic("FLOAT_BINARY", None, "binary float literal is not supported")
diagnostic("UNDERSCORE_SUFFIX", None, "underscore literal suffix is not allowed")
diagnostic(
    "INTEGER_TOO_LARGE", None, "integer literal is too large",
    note="value exceeds limit of `340282366920938463463374607431768211455`",
)
diagnostic(
    "INVALID_INT_SUFFIX", None, "invalid suffix `{0}` for number literal",
    label="invalid suffix `{0}`", args=("sym",),
    help="the suffix must be one of the numeric types (`u32`, `isize`, `f32`, etc.)",
)
diagnostic(
    "INVALID_FLOAT_SUFFIX", None, "invalid suffix `{0}` for float literal",
    label="invalid suffix `{0}`", args=("sym",), help="valid suffixes are `f32` and `f64`",
)
diagnostic(
    "INVALID_INT_WIDTH", None, "invalid width `{1}` for integer literal", args=("sym", "int"),
    help="valid widths are 8, 16, 32, 64 and 128",
)
diagnostic(
    "INVALID_FLOAT_WIDTH", None, "invalid width `{1}` for float literal", args=("sym", "int"),
    help="valid widths are 32 and 64",
)
for _what, _name in (
    ("STRING", "string"), ("BYTE_STRING", "byte string"), ("C_STRING", "C string"),
    ("CHAR", "char"), ("BYTE", "byte"),
):
    diagnostic(
        f"SUFFIX_ON_{_what}", None, f"suffixes on {_name} literals are invalid",
        label="invalid suffix `{0}`", args=("sym",),
    )
# -- contents of character and string literals
diagnostic("EMPTY_CHAR", None, "empty character literal", label="empty character literal")
diagnostic(
    "SEVERAL_CHARS", None, "character literal may only contain one codepoint",
)
diagnostic(
    "SEVERAL_BYTES", None, "character literal may only contain one codepoint",
)
diagnostic(
    "CHAR_ESCAPE_ONLY", None, "character constant must be escaped: `{0}`", args=("escaped",),
)
diagnostic(
    "BYTE_ESCAPE_ONLY", None, "byte constant must be escaped: `{0}`", args=("escaped",),
)
diagnostic("BARE_CR_CHAR", None, "character constant must be escaped: `\\r`")
diagnostic(
    "BARE_CR_STRING", None, "bare CR not allowed in string, use `\\r` instead",
)
diagnostic("BARE_CR_RAW_STRING", None, "bare CR not allowed in raw string")
diagnostic("BARE_CR_DOC", None, "bare CR not allowed in doc-comment")
diagnostic("BARE_CR_BLOCK_DOC", None, "bare CR not allowed in block doc-comment")
_ESCAPE_HELP = (
    "for more information, visit <https://doc.rust-lang.org/reference/tokens.html#literals>"
)
diagnostic(
    "UNKNOWN_ESCAPE", None, "unknown character escape: `{0}`", label="unknown character escape",
    args=("escaped",), help=_ESCAPE_HELP,
)
diagnostic(
    "UNKNOWN_BYTE_ESCAPE", None, "unknown byte escape: `{0}`", label="unknown byte escape",
    args=("escaped",), help=_ESCAPE_HELP,
)
diagnostic("SHORT_HEX_ESCAPE", None, "numeric character escape is too short")
diagnostic(
    "INVALID_HEX_ESCAPE", None, "invalid character in numeric character escape: `{0}`",
    label="invalid character in numeric character escape", args=("escaped",),
)
diagnostic(
    "INVALID_UNICODE_DIGIT", None, "invalid character in unicode escape: `{0}`",
    label="invalid character in unicode escape", args=("escaped",),
)
diagnostic(
    "HEX_ESCAPE_RANGE", None, "out of range hex escape",
    label="must be a character in the range [\\x00-\\x7f]",
)
diagnostic(
    "NO_BRACE_ESCAPE", None, "incorrect unicode escape sequence",
)
diagnostic(
    "UNCLOSED_UNICODE_ESCAPE", None, "unterminated unicode escape", label="missing a closing `}}`",
)
diagnostic(
    "EMPTY_UNICODE_ESCAPE", None, "empty unicode escape",
    label="this escape must have at least 1 hex digit",
)
diagnostic(
    "LONG_UNICODE_ESCAPE", None, "overlong unicode escape", label="must have at most 6 hex digits",
)
diagnostic(
    "UNDERSCORE_UNICODE_ESCAPE", None, "invalid start of unicode escape: `_`",
    label="invalid start of unicode escape",
)
diagnostic(
    "UNICODE_ESCAPE_RANGE", None, "invalid unicode character escape", label="invalid escape",
    help="unicode escape must be at most 10FFFF",
)
diagnostic(
    "UNICODE_ESCAPE_SURROGATE", None, "invalid unicode character escape", label="invalid escape",
    help="unicode escape must not be a surrogate",
)
diagnostic(
    "UNICODE_ESCAPE_BYTE", None, "unicode escape in byte string", label="unicode escape in byte string",
    help="unicode escape sequences cannot be used as a byte or in a byte string",
)
diagnostic(
    "NON_ASCII_BYTE", None, "non-ASCII character in byte literal", label="must be ASCII", args=("char",),
)
diagnostic(
    "NON_ASCII_BYTE_STRING", None, "non-ASCII character in byte string literal", label="must be ASCII",
    args=("char",),
)
diagnostic(
    "NON_ASCII_RAW_BYTE_STRING", None, "non-ASCII character in raw byte string literal",
    label="must be ASCII",
)
diagnostic("NUL_IN_C_STRING", None, "null characters in C string literals are not supported")
diagnostic(
    "SKIPPED_LINES", None, "multiple lines skipped by escaped newline", level="warning",
    label="skipping everything up to and including this point",
)
diagnostic(
    "UNSKIPPED_SPACE", None, "whitespace symbol '{0}' is not skipped", level="warning",
    label="whitespace symbol '{0}' is not skipped", args=("char",),
)
# -- frontmatter
diagnostic(
    "FRONTMATTER_EXPERIMENTAL", "E0658", "frontmatters are experimental",
    note="see issue #136889 <https://github.com/rust-lang/rust/issues/136889> for more information",
)
diagnostic(
    "FRONTMATTER_OPENING_SPACE", None, "invalid preceding whitespace for frontmatter opening",
)
diagnostic(
    "FRONTMATTER_CLOSING_SPACE", None, "invalid preceding whitespace for frontmatter close",
)
diagnostic(
    "FRONTMATTER_INFOSTRING", None, "invalid infostring for frontmatter",
    note="frontmatter infostrings must be a single identifier immediately following the opening",
)
diagnostic(
    "FRONTMATTER_UNCLOSED", None, "unclosed frontmatter", secondary="frontmatter opening here was not closed",
)
diagnostic(
    "FRONTMATTER_LENGTH_MISMATCH", None, "frontmatter close does not match the opening",
)
diagnostic(
    "FRONTMATTER_TOO_MANY_DASHES", None,
    "too many `-` symbols: frontmatter openings may be delimited by up to 255 `-` symbols, but found {0}",
    args=("int",),
)
diagnostic(
    "FRONTMATTER_AFTER_CLOSE", None, "extra characters after frontmatter close are not allowed",
)
# -- what rustg does not do yet
diagnostic(
    "IDENTIFIER_NOT_NFC", "R0001",
    "an identifier that Unicode normalisation (NFC) changes is not supported yet",
)
diagnostic(
    "NAME_TOO_LONG", "R0002", "identifiers of more than 32768 bytes are not supported yet",
)
diagnostic(
    "NAME_COLLISIONS", "R0003", "too many identifiers have the same hash value",
)
diagnostic(
    "NUMBER_TOO_LONG", "R0004", "numbers of more than 2048 bytes are not supported yet",
)
diagnostic(
    "STRING_TOO_LONG", "R0005",
    "a string literal with 16384 bytes of white space or underscores inside an escape is not supported yet",
)

#: After one of these the rest of a file is not what it seems: only the lexer is listened to.
control("LEX_FATAL")
REGISTRY.define("D_LAST_LEX", len(DIAGNOSTICS))
