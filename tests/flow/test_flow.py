"""Variables declared without a value: many of them in one body, bodies that are walked several times and in several rounds."""

import pytest

from rustg.driver import Compiler, Options


@pytest.fixture(scope="module")
def errors():
    compiler = Compiler(None)

    def of(text: str) -> list[tuple[str, int]]:
        """Code and line of each error."""
        result = compiler.compile(["main.rs"], until="mir", options=Options(), texts={"main.rs": text.encode()})
        return sorted((m.code, result.sources.span(m.primary.lo, m.primary.hi).line) for m in result.messages if m.level == "error")

    return of


@pytest.mark.host
def test_more_variables_than_a_word_has_bits(errors):
    lines, expected = ["fn main() {", "let c = true;"], []
    for i in range(100):
        lines.append(f"let v{i};")
    for i in range(100):
        lines.append(f"if c {{ v{i} = {i}; }}" if i % 7 == 3 else f"if c {{ v{i} = {i}; }} else {{ v{i} = 1; }}")
    for i in range(100):
        lines.append(f'println!("{{}}", v{i});')
        if i % 7 == 3:
            expected.append(("E0381", len(lines)))
    for i in range(100):
        if i % 9 == 4:
            lines.append(f"v{i} = 3;")
            expected.append(("E0384", len(lines)))
    assert errors("\n".join([*lines, "}"])) == sorted(expected)


@pytest.mark.host
def test_bodies_longer_than_a_round(errors):
    lines = ["fn main() {", "let mut s = 0;", "let a: i32;", "let b: i32;", "let c;"]
    for i in range(3000):
        lines.append(f"if s == {i} {{ s += 1; }}" if i != 1500 else "if s > 3 { b = 1; c = 2; } else { c = 3; }")
    lines += ["a = 1;", 'println!("{} {}", a, c);', 'println!("{}", b);', "a = 2;", "}"]
    assert errors("\n".join(lines)) == [("E0381", len(lines) - 2), ("E0384", len(lines) - 1)]


def test_assignments_come_around_nested_loops(errors):
    depth = 12
    lines = ["fn main() {", "let x;", "let mut n = 0;"]
    lines += ["loop { n += 1; if n > 50 { break; }"] * depth
    lines += ["x = n;"]
    inside = len(lines)
    lines += ["}"] * depth
    lines += ["let y;", "loop { y = n; if y > 3 { break; } return; }", 'println!("{}", y);', "}"]
    assert errors("\n".join(lines)) == [("E0384", inside)]


@pytest.mark.host
def test_arguments_beyond_a_round(errors):
    many = ", ".join(["x"] * 9000)
    text = f"fn main() {{\nlet x: i32;\nif 1 < 2 {{ x = 1; }} else {{ return; }}\nlet a = [{many}];\nlet y: i32;\nlet b = [{many}, y];\n}}"
    assert errors(text) == [("E0381", 6)]


def test_unreachable_code_says_nothing(errors):
    text = 'fn f() -> i32 { loop { let x: i32; break; let y: i32; println!("{}", y); }\n return 3; let x: i32; x = x + 1; x }\nfn main() { f(); }'
    assert errors(text) == []
