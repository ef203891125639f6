"""Parts of diagnostics of the lexer, in rustc's words."""

from .diagnostics import part

part("COMMENT_STARTS", "label", "unterminated block comment")
part("NESTED_STARTS", "label", "...as last nested comment starts here, maybe you want to close this instead?")
part("NESTED_ENDS", "label", "...and last nested comment terminates here.")
part("ESCAPE_CHARACTER", "suggest", "escape the character", edit="{0}", args=("escaped",), applicability="MachineApplicable")
part("ESCAPE_RETURN", "suggest", "escape the character", edit="\\r", applicability="MachineApplicable")
part("USE_DOUBLE_QUOTES", "suggest", "if you meant to write a string literal, use double quotes", edit="\"{0}\"",
     args=("src_text",), applicability="MachineApplicable")
part("USE_BYTE_QUOTES", "suggest", "if you meant to write a byte string literal, use double quotes", edit="b\"{0}\"",
     args=("src_text",), applicability="MachineApplicable")
part("USE_BYTE", "help", "if you want to write a byte literal, use `b'{0}'`", args=("src_text",))
part("USE_UNICODE", "help", "if you want to write a Unicode character, use `'\\u{{{0}}}'`", args=("hexadecimal",))
part("USE_BRACES", "suggest", "format of unicode escape sequences uses braces", edit="\\u{{{0}}}", args=("src_text",))
part("BRACES_LABEL", "relabel", "incorrect unicode escape sequence")
part("BRACES_HELP", "help", "format of unicode escape sequences is `\\u{{...}}`")
part("USE_RAW_STRING", "suggest",
     "if you meant to write a literal backslash (perhaps escaping in a regular expression), consider a raw string literal",
     edit="r\"{0}\"", args=("src_text",))
part("USE_CODE_POINT", "suggest", "if you meant to use the unicode code point for '{0}', use a \\xHH escape", edit="\\x{1}",
     args=("char", "hexadecimal"))
part("USE_UTF8", "suggest", "if you meant to use the UTF-8 encoding of '{0}', use \\xHH escapes", edit="{1}",
     args=("char", "utf8_escapes"))
part("RAW_END", "note", "this raw string should be terminated with `\"{0}`", args=("hashes",))
part("TERMINATE_HERE", "suggest", "consider terminating the string here", edit="{0}", args=("hashes",), style="short")
