"""Programs of few rows: workgroups of eight threads, rounds without idle passes, as many rounds at once as a loop took before."""

import pytest

from rustg import driver
from rustg.driver import Compiler, Options
from rustg.gpu.device import FEW_THREADS

PROGRAM = b"""
#[derive(Clone, Copy)]
enum Shape { Square(u32), Other { sides: [u32; 3] } }
fn size(s: Shape) -> u32 {
    match s { Shape::Square(n) => 4 * n, Shape::Other { sides } => sides[0] + sides[1] + sides[2] }
}
fn main() {
    let shapes = [Shape::Square(3), Shape::Other { sides: [2, 3, 4] }];
    let mut sum = 0;
    for i in 0..2 { sum += size(shapes[i]); }
    println!("{} {}", sum, sum as u64 * 7);
}
"""
EMPTY = b"fn main() {}"


def images(compiler, text):
    """Four compilations: bytes, and whether there were few rows."""
    made = []
    for _ in range(4):
        result = compiler.compile(["main.rs"], texts={"main.rs": text}, options=Options())
        assert not result.failed, result.messages
        made.append((result.image(), result.session.few))
    return made


@pytest.mark.host
def test_few_rows_give_the_same_bytes(monkeypatch):
    compiler = Compiler()
    made = {text: images(compiler, text) for text in (PROGRAM, EMPTY)}
    again = images(compiler, PROGRAM)
    monkeypatch.setattr(driver, "FEW_NODES", 0)
    many = {text: images(compiler, text) for text in made}
    assert not any(few for rows in many.values() for _, few in rows)
    for text, rows in made.items():
        assert {image for image, _ in rows} == {many[text][0][0]}
    assert {image for image, _ in again} == {many[PROGRAM][0][0]}
    if compiler.device.serial:
        assert all(few for rows in made.values() for _, few in rows)
        sequences = list(compiler.device._sequences)
        assert any(idle for *_, idle in sequences), "passes without rows are left out"
        assert any(rounds > 2 for *_, rounds, _ in sequences), "several rounds are evaluated at once"
        used = {threads for *_, threads in compiler.device._algorithms}
        assert FEW_THREADS in used and 64 in used
