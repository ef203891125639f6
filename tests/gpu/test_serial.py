"""Small programs need no worker threads of a CPU driver; large ones do. Both give the same bytes."""

import os

from rustg.driver import SERIAL_BYTES, Compiler

PROGRAM = b"fn main() { let mut sum = 0u32; for i in 0..10 { sum += i; } println!(\"{sum}\"); }\n"


def test_size_decides(tmp_path, monkeypatch):
    """Once a program is large, lavapipe has threads; other drivers have one device for all."""
    monkeypatch.delenv("LP_NUM_THREADS", raising=False)
    compiler = Compiler()
    small = compiler.compile(["program.rs"], texts={"program.rs": PROGRAM})
    first = compiler.device
    assert "LP_NUM_THREADS" not in os.environ
    assert first.serial == ("llvmpipe" in first.name)
    padding = b"// " + b"x" * SERIAL_BYTES + b"\n"
    large = compiler.compile(["program.rs"], texts={"program.rs": PROGRAM + padding})
    assert not compiler.device.serial
    assert (compiler.device is first) == ("llvmpipe" not in first.name)
    assert not small.failed and small.image() == large.image()
    compiler.compile(["program.rs"], texts={"program.rs": PROGRAM})
    assert compiler.device is first


def test_modules_count(tmp_path, monkeypatch):
    """Files beside a crate's root are guessed to belong to it."""
    monkeypatch.delenv("LP_NUM_THREADS", raising=False)
    root = tmp_path / "main.rs"
    root.write_bytes(PROGRAM)
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "mod.rs").write_bytes(b"//" + b"x" * SERIAL_BYTES)
    (tmp_path / "gone.rs").symlink_to(tmp_path / "nowhere.rs")
    compiler = Compiler()
    assert not compiler.compile([str(root)]).failed
    assert not compiler.device.serial


def test_the_user_decides(monkeypatch):
    """A number of threads that the environment asks for holds."""
    monkeypatch.setenv("LP_NUM_THREADS", "2")
    compiler = Compiler()
    assert not compiler.compile(["program.rs"], texts={"program.rs": PROGRAM}).failed
    assert not compiler.device.serial and os.environ["LP_NUM_THREADS"] == "2"
