"""What goes wrong around a compilation: one line that says what, the exit code, and nothing lost."""

import os
import resource
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
OLD = "what was there before"


def rustg(folder: Path, *arguments: str, limit: int | None = None, **environment: str) -> subprocess.CompletedProcess:
    """Runs the command in a folder; ``limit``: most bytes of a file that it may write."""
    def prepare() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    return subprocess.run(
        [sys.executable, "-m", "rustg", *arguments], cwd=folder, capture_output=True, text=True, timeout=900,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment}, preexec_fn=prepare if limit is not None else None)


def fails(done: subprocess.CompletedProcess, *words: str) -> None:
    """One line ``error: ...`` with the words, exit code 1."""
    lines = done.stderr.splitlines()
    assert len(lines) == 1 and lines[0].startswith("error: "), done.stderr
    assert all(word in lines[0] for word in words), done.stderr
    assert (done.returncode, done.stdout) == (1, "")


def usage(done: subprocess.CompletedProcess, *words: str) -> None:
    """The command was not understood: exit code 2 and one line with the words."""
    last = done.stderr.splitlines()[-1]
    assert last.startswith("Error: ") and all(word in last for word in words), done.stderr
    assert "Traceback" not in done.stderr
    assert (done.returncode, done.stdout) == (2, "")


@pytest.fixture
def folder(tmp_path):
    """A folder with a program, a folder and an old executable."""
    (tmp_path / "ok.rs").write_text('fn main() { println!("new"); }\n')
    (tmp_path / "dir").mkdir()
    (tmp_path / "old").write_text(OLD)
    before = sorted(path.name for path in tmp_path.iterdir())
    yield tmp_path
    assert (tmp_path / "old").read_text() == OLD
    assert sorted(path.name for path in tmp_path.iterdir()) == before


@pytest.mark.parametrize("command", ["check", "build", "run"])
def test_missing_file(folder, command):
    fails(rustg(folder, command, "missing.rs"), "`missing.rs`", "No such file or directory")


def test_directory_for_a_file(folder):
    fails(rustg(folder, "check", "dir"), "`dir`", "Is a directory")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_unreadable_file(folder):
    (folder / "ok.rs").chmod(0)
    fails(rustg(folder, "check", "ok.rs"), "`ok.rs`", "Permission denied")


def test_output_into_a_missing_folder(folder):
    fails(rustg(folder, "build", "ok.rs", "-o", "no/such/place"), "`no/such/place`", "No such file or directory")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_output_into_a_read_only_folder(folder):
    (folder / "dir").chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        fails(rustg(folder, "build", "ok.rs", "-o", "dir/new"), "`dir/new`", "Permission denied")
    finally:
        (folder / "dir").chmod(0o700)


def test_output_is_a_directory(folder):
    fails(rustg(folder, "build", "ok.rs", "-o", "dir"), "`dir`", "directory")


def test_output_name_is_too_long(folder):
    fails(rustg(folder, "build", "ok.rs", "-o", "x" * 255), "File name too long")


@pytest.mark.skipif("swiftshader" in os.environ.get("VK_ICD_FILENAMES", ""), reason="SwiftShader keeps its code in files")
def test_no_room_for_the_executable(folder):
    """The old one stays."""
    fails(rustg(folder, "build", "ok.rs", "-o", "old", limit=1000), "`old`", "File too large")


@pytest.mark.parametrize("command", [["build", "ok.rs", "-o"], ["emit", "tokens", "ok.rs"]])
def test_full_disk(folder, command):
    """`/dev/full` takes no byte, neither as output nor as standard output."""
    if command[0] == "build":
        fails(rustg(folder, *command, "/dev/full"), "`/dev/full`", "No space left on device")
        return
    with open("/dev/full", "w") as full:
        done = subprocess.run([sys.executable, "-m", "rustg", *command], cwd=folder, stdout=full, stderr=subprocess.PIPE,
                              text=True, timeout=900, env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert (done.returncode, done.stderr) == (1, "error: No space left on device (os error 28)\n")


@pytest.mark.parametrize("closed", [1, 2])
def test_closed_streams(folder, closed):
    """A closed standard output or error changes nothing about the exit code."""
    (folder / "ok.rs").write_text("fn main() { let a: i32 = true; }\n")
    done = subprocess.run(f"'{sys.executable}' -m rustg check ok.rs {closed}>&-", shell=True, cwd=folder, capture_output=True,
                          text=True, timeout=900, env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert (done.returncode, done.stdout) == (1, "")
    assert "Traceback" not in done.stderr


def test_interrupted(folder):
    """Ctrl-C ends the work without a traceback, and the old executable stays."""
    (folder / "long.rs").write_text("fn main() {}\n" + "".join(f"fn f{i}() {{ f{i}(); }}\n" for i in range(300_000)))
    process = subprocess.Popen([sys.executable, "-m", "rustg", "build", "long.rs", "-o", "old"], cwd=folder, text=True,
                               stderr=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(ROOT)},
                               # Children of what runs in the background ignore the signal.
                               preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler))
    time.sleep(2)  # of many seconds
    process.send_signal(signal.SIGINT)
    stderr = process.communicate(timeout=300)[1]
    (folder / "long.rs").unlink()
    assert process.returncode != 0
    assert "Traceback" not in stderr, stderr


@pytest.mark.parametrize("text", ['{"ICD": {"library_path": "/nonexistent.so"}}', "no JSON", ""])
def test_a_driver_that_is_broken(folder, text):
    icd = folder.parent / f"{folder.name}.json"
    icd.write_text(text)
    try:
        fails(rustg(folder, "check", "ok.rs", VK_ICD_FILENAMES=str(icd)), "no Vulkan device was found")
    finally:
        icd.unlink()


def test_a_program_with_errors_leaves_the_old_executable(folder):
    (folder / "ok.rs").write_text("fn main() { let a: i32 = true; }\n")
    done = rustg(folder, "build", "ok.rs", "-o", "old")
    assert done.returncode == 1 and "E0308" in done.stderr


def test_the_source_is_not_overwritten(folder):
    os.rename(folder / "ok.rs", folder / "program")
    try:
        fails(rustg(folder, "build", "program"), "`program`", "overwritten")
        fails(rustg(folder, "build", "program", "-o", "dir/../program"), "`program`", "overwritten")
        assert "println" in (folder / "program").read_text()
    finally:
        os.rename(folder / "program", folder / "ok.rs")


def test_a_device_file_stays_one(tmp_path, folder):
    """The output may be a pipe: it is written to, not replaced."""
    pipe = folder.parent / f"{folder.name}.pipe"
    os.mkfifo(pipe)
    reader = subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE)
    try:
        assert rustg(folder, "build", "ok.rs", "-o", str(pipe)).returncode == 0
        assert reader.communicate(timeout=60)[0][:4] == b"\x7fELF"
        assert stat.S_ISFIFO(pipe.stat().st_mode)
    finally:
        reader.kill()
        pipe.unlink()


@pytest.mark.parametrize("command", [["check", "ok.rs"], ["devices"]])
def test_no_vulkan_device(folder, command):
    fails(rustg(folder, *command, VK_ICD_FILENAMES="/nonexistent"), "no Vulkan device was found")


@pytest.mark.parametrize("number", ["99", "-1"])
def test_no_such_device(folder, number):
    fails(rustg(folder, "check", "ok.rs", "--device", number), f"there is no device {number}")


def test_device_is_a_number(folder):
    usage(rustg(folder, "check", "ok.rs", "--device", "first"), "--device", "'first'")
    fails(rustg(folder, "check", "ok.rs", RUSTG_DEVICE="first"), "RUSTG_DEVICE", "`first`")


def test_heap_is_too_small(folder):
    fails(rustg(folder, "check", "ok.rs", RUSTG_HEAP="1000000"), "device memory", "RUSTG_HEAP")


@pytest.mark.parametrize("size", ["lots", "-5", "99999999999999999"])
def test_heap_is_no_size(folder, size):
    fails(rustg(folder, "check", "ok.rs", RUSTG_HEAP=size), size)


@pytest.mark.parametrize("option, word", [("x=1", "`x`"), ("opt-level=9", "`9`"), ("overflow-checks=maybe", "`maybe`")])
def test_codegen_options(folder, option, word):
    usage(rustg(folder, "build", "ok.rs", "-C", option), word)


def test_unknown_command_and_missing_argument(folder):
    usage(rustg(folder, "compile", "ok.rs"), "'compile'")
    usage(rustg(folder, "build"), "FILE")
    usage(rustg(folder, "emit", "nothing", "ok.rs"), "'nothing'")


@pytest.mark.parametrize("code", ["E9999", "nonsense"])
def test_unknown_error_code(folder, code):
    fails(rustg(folder, "explain", code), code.upper())


def test_tokens_are_those_of_the_program(folder):
    lines = rustg(folder, "emit", "tokens", "ok.rs").stdout.splitlines()
    assert lines and all(line.startswith("ok.rs:") for line in lines)


def test_a_reader_that_goes_away(folder):
    """``rustg emit tokens FILE | head -1`` ends without a word."""
    done = subprocess.run(
        f"'{sys.executable}' -m rustg emit tokens ok.rs | head -c 1", shell=True, cwd=folder, capture_output=True,
        text=True, timeout=300, env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert (len(done.stdout), done.stderr) == (1, "")
