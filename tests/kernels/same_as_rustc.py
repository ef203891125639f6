"""Functions of `tests/kernels/rust`, called by kernels; what rustc makes of them gave the `.out` files (run this file after changing one).

Each `pub fn name(i: u32, o: &mut [u32; 16])` of a file computes 16 words from the number of the thread, in the language that both compilers have.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path

import numpy as np

RUST = Path(__file__).parent / "rust"
FILES = sorted(path.stem for path in RUST.glob("*.rs"))
THREADS = 24


def functions(file: str) -> list[str]:
    """The functions of a file."""
    return re.findall(r"pub fn (\w+)\(i: u32, o: &mut \[u32; 16\]\)", (RUST / f"{file}.rs").read_text())


def source(file: str) -> str:
    """The file with a kernel for each of its functions."""
    return (RUST / f"{file}.rs").read_text() + "".join(
        f"#[kernel] pub fn k_{name}(#[global_id] i: usize, o: &mut [[u32; 16]]) {{ if i < o.len() {{ {name}(i as u32, &mut o[i]); }} }}\n"
        for name in functions(file))


def expected(file: str) -> dict[str, np.ndarray]:
    """By function the words of each thread."""
    blocks = (RUST / f"{file}.out").read_text().strip().split("\n\n")
    return {lines[0]: np.array([[int(word, 16) for word in line.split()] for line in lines[1:]], np.uint32) for lines in map(str.splitlines, blocks)}


def wrong(module, file: str) -> list[str]:
    """Functions whose kernels give something else, with the first word that differs."""
    found = []
    for name, rows in expected(file).items():
        got = module[f"k_{name}"](np.zeros_like(rows), threads=len(rows))
        if not np.array_equal(got, rows):
            row, word = np.argwhere(got != rows)[0]
            found.append(f"{name}: word {word} of thread {row} is {got[row, word]:#x}, not {rows[row, word]:#x}")
    return found


def make(file: str) -> None:
    """Writes the `.out` file, with rustc."""
    calls = "".join(f'println!("{name}"); for i in 0..{THREADS} {{ let mut o = [0; 16]; {name}(i, &mut o); '
                    'for k in 0..16 { print!("{:x}{}", o[k], if k < 15 { " " } else { "\\n" }); } } println!();\n' for name in functions(file))
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "p.rs"
        program.write_text((RUST / f"{file}.rs").read_text() + f"fn main() {{\n{calls}}}\n")
        subprocess.run(["rustc", "--edition", "2021", "-A", "warnings", str(program), "-o", f"{folder}/p"], check=True)
        done = subprocess.run([f"{folder}/p"], capture_output=True, text=True, check=True)
    (RUST / f"{file}.out").write_text(done.stdout.rstrip("\n") + "\n")


if __name__ == "__main__":
    for _file in FILES:
        make(_file)
