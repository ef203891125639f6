"""Inputs at the edge: deep, long, odd, big.  Each gets an answer."""

from __future__ import annotations

DEEP = 10_000


def _main(body: str) -> bytes:
    return f"fn main() {{\n{body}\n}}\n".encode()


def _nested(opening: str, core: str, closing: str, depth: int = DEEP) -> str:
    return opening * depth + core + closing * depth


#: Deep nesting: any answer is right that is one.
NESTED = {
    "parens": lambda: _main("let a = " + _nested("(", "1", ")") + ";"),
    "blocks": lambda: _main(_nested("{", "", "}")),
    "brackets": lambda: _main("let a = " + _nested("[", "1", "]") + ";"),
    "mixed_open_only": lambda: _main("({[" * DEEP),
    "close_only": lambda: _main(")}]" * DEEP),
    "else_if": lambda: _main("if false {}" + " else if false {}" * DEEP),
    "ifs": lambda: _main(_nested("if true {", "", "}")),
    "minus": lambda: _main("let a = " + "-" * DEEP + "1;"),
    "references": lambda: _main("let a = " + "&" * DEEP + "1;"),
    "reference_types": lambda: ("fn f(a: " + "&" * DEEP + "i32) {}\nfn main() {}\n").encode(),
    "array_types": lambda: ("fn f(a: " + _nested("[", "i32", "; 1]") + ") {}\nfn main() {}\n").encode(),
    "tuple_patterns": lambda: _main("let " + _nested("(", "a", ",)") + " = 1;"),
    "calls": lambda: b"fn f(a: i32) -> i32 { a }\n" + _main("let a = " + _nested("f(", "1", ")") + ";"),
    "generics": lambda: ("fn f(a: " + _nested("Vec<", "i32", ">") + ") {}\nfn main() {}\n").encode(),
    "closures": lambda: _main("let a = " + "|| " * DEEP + "1;"),
    "fields": lambda: _main("let a = 1" + ".a" * DEEP + ";"),
    "methods": lambda: _main("let a = 1" + ".abs()" * DEEP + ";"),
    "comments": lambda: ("/*" * DEEP + "*/" * DEEP + "fn main() {}\n").encode(),
    "comments_open": lambda: ("fn main() {}" + "/*" * DEEP).encode(),
    "modules": lambda: (_nested("mod a {", "", "}", 1000) + "fn main() {}").encode(),
    "functions": lambda: (_nested("fn a() {", "", "}", 1000) + "fn main() {}").encode(),
}

#: Long, but not deep.
LONG = {
    "locals": lambda: _main("\n".join(f"let a{n} = {n};" for n in range(10_000))),
    "arms": lambda: _main("let a = 7;\nmatch a {\n" + "\n".join(f"{n} => {{}}" for n in range(2000)) + "\n_ => {}\n}"),
    "array": lambda: _main("let a = [" + ", ".join(map(str, range(5000))) + '];\nprintln!("{}", a[4999]);'),
    "struct_fields": lambda: ("struct S {" + "".join(f"f{n}: i32," for n in range(1000)) + "}\n").encode()
    + _main("let s = S {" + "".join(f"f{n}: {n}," for n in range(1000)) + '};\nprintln!("{}", s.f999);'),
    "identifier": lambda: _main(f"let {'a' * 100_000} = 1; println!(\"{{}}\", {'a' * 100_000});"),
    "string": lambda: _main('println!("' + "x" * 1_000_000 + '");'),
    "sum": lambda: _main('println!("{}", 1' + "+1" * 2999 + ");"),
    "statements": lambda: _main("let mut a = 0;\n" + "a += 1;\n" * 10_000 + 'println!("{}", a);'),
    "arguments": lambda: ("fn f(" + "".join(f"a{n}: i32," for n in range(300)) + ") -> i32 { a299 }\n").encode()
    + _main('println!("{}", f(' + "".join(f"{n}," for n in range(300)) + "));"),
    "placeholders": lambda: _main('println!("' + "{} " * 128 + '", ' + ", ".join(map(str, range(128))) + ");"),
    "many_placeholders": lambda: _main('println!("' + "{} " * 500 + '", ' + ", ".join(map(str, range(500))) + ");"),
    "format_string": lambda: _main('println!("' + "hello " * 50_000 + '");'),
    "text": lambda: _main('println!("{}", "' + "hello " * 150_000 + '");'),
    "variants": lambda: ("enum E {" + "".join(f"V{n}," for n in range(2000)) + "}\n").encode()
    + _main("let e = E::V7;\nmatch e {" + "".join(f"E::V{n} => {{}}" for n in range(2000)) + "}"),
}
#: Last line of output of those of `LONG` that print one.
PRINTS = {"array": "4999", "struct_fields": "999", "identifier": "1", "sum": "3000", "statements": "10000",
          "arguments": "299", "placeholders": " ".join(map(str, range(128))) + " ",
          "text": "hello " * 150_000}

#: Odd bytes, with the first error that they get (None: any answer).
ODD = {
    "empty": (lambda: b"", "E0601"),
    "only_comments": (lambda: b"// a\n/* b */\n//! c\n", "E0601"),
    "bom": (lambda: b"\xef\xbb\xbffn main() {}\n", None),
    "bom_only": (lambda: b"\xef\xbb\xbf", "E0601"),
    "two_boms": (lambda: b"\xef\xbb\xbf\xef\xbb\xbffn main() {}\n", None),
    "shebang_only": (lambda: b"#!/bin/sh", "E0601"),
    "nul": (lambda: b"fn main() { \0 }\n", None),
    "nuls": (lambda: b"\0" * 5000, None),
    "invalid_utf8": (lambda: b'fn main() { let a = "\xff\xfe"; }\n', "stream did not contain valid UTF-8"),
    "all_ff": (lambda: b"\xff" * 5000, "stream did not contain valid UTF-8"),
    "cut_utf8": (lambda: b"fn main() {} // \xf0\x9f\xa6", "stream did not contain valid UTF-8"),
    "surrogate": (lambda: b"fn main() {} // \xed\xa0\x80", "stream did not contain valid UTF-8"),
    "carriage_returns": (lambda: b"fn main() {\r}\r", None),
    "one_byte": (lambda: b"f", None),
    "open_string": (lambda: b'fn main() { println!("', None),
    "open_char": (lambda: b"fn main() { '", None),
    "open_raw": (lambda: b'fn main() { r##"a"# }', None),
    "hashes": (lambda: b"fn main() { r" + b"#" * 300 + b'"a"' + b"#" * 300 + b"; }", None),
    "no_newline": (lambda: b"fn main() {}", None),
    "numbers": (lambda: _main("let a = " + "9" * 10_000 + "; let b = 1e" + "9" * 1000 + "; let c = 0x;"), None),
}

#: Big: half a minute each on a CPU driver. Stage to reach and program.
BIG = {
    "line_of_10_mb": ("x86_64", lambda: b"fn main() { " + b"let a = 1; " * 950_000 + b"}"),
    "token_of_10_mb": ("check", lambda: b'fn main() { let a = "' + b"x" * 10_000_000 + b'"; }'),
    "identifier_of_10_mb": ("check", lambda: b"fn main() { let " + b"x" * 10_000_000 + b" = 1; }"),
    "million_functions": ("x86_64", lambda: b"".join(b"fn f%d() {}\n" % n for n in range(1_000_000)) + b"fn main() {}\n"),
    "syntax_errors": ("check", lambda: b"fn main() {}\n" + b"fn f() { a b }\n" * 100_000),
    "name_errors": ("check", lambda: b"fn main() {\n" + b"a;\n" * 100_000 + b"}\n"),
    "type_errors": ("check", lambda: b"fn main() {}\n" + b"".join(b"fn f%d() -> i32 { true }\n" % n for n in range(100_000))),
    "lexer_errors": ("check", lambda: b"fn main() {}\n" + b"'ab' \\ 0x \n" * 50_000),
    "open_delimiters": ("check", lambda: b"fn main() {" + b"(" * 1_000_000),
}
