"""Makes ``rustg/registry/unicode_data.py`` from ``lexer_oracle unicode`` (standard input).

    cargo run --release --manifest-path tools/lexer_oracle/Cargo.toml -- unicode \\
        | python tools/unicode_tables.py > rustg/registry/unicode_data.py
"""

import sys


def main() -> None:
    """Reads the oracle's lines, prints the module."""
    classes, version = [], ""
    for line in sys.stdin:
        kind, *rest = line.split()
        if kind == "c":
            classes.append((int(rest[0]), int(rest[1], 16), int(rest[2], 16)))
        elif kind == "v":
            version = rest[0]
    print(f'"""Character classes of Unicode {version}; made by tools/unicode_tables.py."""\n')
    print("#: `class gap length` for each range: bits of the class (1 XID_Start, 2 XID_Continue, 4 emoji, 8")
    print("#: combining mark, 16 subject to NFC), distance from the end of the range before, length.")
    print('RANGES = """')
    at, out = 0, []
    for bits, low, high in classes:
        out.append(f"{bits} {low - at:x} {high - low + 1:x}")
        at = high + 1
    line = ""
    for item in out:
        if len(line) + len(item) > 115:
            print(line)
            line = ""
        line += ("," if line else "") + item
    print(line)
    print('"""')


main()
