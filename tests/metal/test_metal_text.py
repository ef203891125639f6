"""The text itself: names and structure of the source, what is left out, what is refused."""

import re

import pytest
from rust_kernels import compile_text, compiler

from rustg.diagnostics import render
from rustg.driver import Options, find_target

READABLE = """
fn step(x: f32, y: f32, cx: f32, cy: f32) -> f32 { x * x - y * y + 0.5 * cx * cy }

#[kernel(threads(16, 16))]
pub fn escape(#[global_id] at: (u32, u32), width: u32, limit: u32, out: &mut [u32]) {
    let (cx, cy) = (at.0 as f32 * 0.125, at.1 as f32 - 2.0);
    let (mut x, mut y) = (0.0, 0.0);
    let mut count = 0;
    while count < limit {
        let next = step(x, y, cx, cy);
        y = 2.0 * x * y + cy;
        x = next;
        if x * x + y * y > 4.0 { break; }
        count += 1;
    }
    let shade = match count {
        0 | 1 => 7,
        n if n == limit => 0,
        _ => count + 1,
    };
    out[(at.1 * width + at.0) as usize] = shade;
}
"""


def functions(text: str, *names: str) -> str:
    """The functions of these names (numbers behind them are taken away, since the library's functions are counted too)."""
    found = [re.search(rf"^\w+ (?:\w+ )?{name}(?:_\d+)?\(.*\{{\n(?:.*\n)*?^\}}\n", text, re.M).group(0) for name in names]
    return re.sub(r"\b((?:later_)?[A-Za-z]\w*?)_\d+\(", r"\1_N(", "\n".join(found))


def test_snapshot(snapshot):
    """A kernel and a function that it calls, the same on every driver."""
    text = compile_text(READABLE, checks=False).image().decode("ascii")
    # Addresses of the library's data are not of interest.
    assert re.sub(r"\b\d{3,}u", "NNNu", functions(text, "step", r"escape_\d+")) == snapshot


@pytest.mark.host
def test_only_what_is_needed():
    """Without panics, output and data there are a handful of functions, no `finish`, and nothing to initialise."""
    text = compile_text("#[kernel]\npub fn twice(x: &mut u32) { *x = *x ^ 2; }\n").image().decode("ascii")
    assert "finish" not in text and "copy_" not in text and "at_stack" not in text and "later_" not in text
    assert re.search(r"\bx_0\b", text) and re.search(r"\^ 2u", text)


@pytest.mark.host
def test_words_of_the_language():
    """A kernel whose name Metal has another use for gets a `_`."""
    text = compile_text("#[kernel]\npub fn half(x: &mut u32) { *x /= 2; }\n#[kernel]\npub fn halves() {}\n").image().decode("ascii")
    assert "kernel void half_(" in text and "kernel void halves(" in text


@pytest.mark.host
@pytest.mark.parametrize("source, code, line", [
    ("#[kernel]\npub fn k(x: &mut f64) { *x = *x + 1.0; }\n", "R0722", 2),
    ("#[kernel]\npub fn k(x: &mut f64, y: &u32) { *x = *y as f64; }\n", "R0722", 2),
])
def test_refused(source, code, line):
    """Arithmetic of f64."""
    result = compiler().compile(["k.rs"], options=Options(target=find_target("metal")), texts={"k.rs": source.encode()})
    assert [message.code for message in result.messages] == [code]
    assert result.image_bytes is None
    assert f"k.rs:{line}:" in render(result.messages[0], result.sources)
