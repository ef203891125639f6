"""`rustg bench kernels`: Rust and GLSL compute the same; the comparison can tell."""

import dataclasses
import shutil
import subprocess

import pytest
from click.testing import CliRunner

from rustg.bench import kernels
from rustg.cli import main

pytestmark = [pytest.mark.host, pytest.mark.skipif(shutil.which("glslc") is None, reason="glslc is not installed")]


def test_pairs_compute_the_same():
    """Each kernel of the examples and its counterpart."""
    for pair in kernels.pairs():
        row = kernels.compare(pair, 1, profiles=("release",))
        assert row.glsl > 0 and list(row.rust) == ["release"] and row.rust["release"] > 0
    names = [pair.name for pair in kernels.pairs()]
    assert sorted(names) == sorted(path.stem for path in kernels.GLSL.glob("*.comp"))


def test_a_difference_is_an_error():
    """Another parameter for GLSL than for Rust."""
    pair = next(pair for pair in kernels.pairs() if pair.name == "radix_sort")
    with pytest.raises(RuntimeError, match="radix_sort .* do not compute the same"):
        kernels.compare(dataclasses.replace(pair, push=[*pair.push[:2], 16]), 1, profiles=("release",))


@pytest.mark.rustc
def test_rustc_takes_the_kernels(tmp_path):
    """The text that is measured against rustc, without the attributes of kernels."""
    if shutil.which("rustc") is None:
        pytest.skip("no rustc")
    text = kernels.without_attributes(kernels.example("sha256").SOURCE + kernels.example("nbody").SOURCE)
    assert 95 <= text.count("\n") <= 115 and "#[" not in text
    (tmp_path / "k.rs").write_text(text)
    subprocess.run(["rustc", "--edition", "2021", "--crate-type", "lib", "--emit", "metadata", "-o", str(tmp_path / "k"), str(tmp_path / "k.rs")], check=True)


@pytest.mark.slow
def test_the_command():
    """Prints both tables and the goals."""
    result = CliRunner().invoke(main, ["bench", "kernels", "--runs", "1"])
    assert result.exit_code == 0 and "unchecked" in result.output and "seconds to compile" in result.output
