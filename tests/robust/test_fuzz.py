"""Mutated programs through the whole pipeline: always an answer, twice the same, with spans in the file.

``RUSTG_FUZZ_SEED`` chooses the first seed; ``RUSTG_FUZZ_PROGRAMS`` how many. A long run:
``python tests/robust/fuzz.py --seconds 3600`` or ``pytest -m slow tests/robust/test_fuzz.py``.
"""

import os
import signal
import subprocess
from pathlib import Path

import fuzz
import mutate
import pytest
from running import Worker, execute

SEED = int(os.environ.get("RUSTG_FUZZ_SEED", 0))
CASES = sorted((Path(__file__).parent / "cases").glob("*.rs"))


@pytest.fixture(scope="module")
def worker():
    found = Worker(checked=os.environ.get("RUSTG_CHECKED") == "1")
    yield found
    found.close()


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_what_was_found_once(worker, tmp_path, path):
    assert fuzz.trial(worker, tmp_path, path.read_bytes(), twice=True) == []


@pytest.mark.parametrize("seed", range(SEED, SEED + int(os.environ.get("RUSTG_FUZZ_PROGRAMS", 20))))
def test_mutants(worker, tmp_path, seed):
    assert fuzz.trial(worker, tmp_path, mutate.mutant(seed, mutate.corpus()), twice=True) == []


def test_many_mutants_in_one_crate(worker, tmp_path):
    files = mutate.corpus()
    assert fuzz.batch(worker, tmp_path, [mutate.mutant(seed, files) for seed in range(SEED, SEED + 60)]) == []


@pytest.mark.slow
def test_accesses_are_in_bounds(tmp_path):
    """The same with checked accessors; making the pipelines takes a CPU driver minutes."""
    worker, files = Worker(checked=True), mutate.corpus()
    try:
        wrong = {seed: found for seed in range(SEED, SEED + 200)
                 if (found := fuzz.trial(worker, tmp_path, mutate.mutant(seed, files), twice=seed % 8 == 0))}
    finally:
        worker.close()
    assert wrong == {}


def test_mutants_are_reproducible():
    files = mutate.corpus()
    assert len(files) > 100
    programs = [mutate.mutant(seed, files) for seed in range(50)]
    assert programs == [mutate.mutant(seed, files) for seed in range(50)]
    assert len(set(programs)) == 50


def test_a_signal_is_told(tmp_path):
    """A program that ends by a signal does not pass for one that ended well."""
    source = tmp_path / "dies"
    source.write_text("#!/bin/sh\nkill -11 $$\n")
    source.chmod(0o755)
    assert execute(str(source)) == "the program was ended by signal 11"


def test_endless_recursion_is_the_right_of_a_program(worker, tmp_path):
    path = tmp_path / "recursion.rs"
    path.write_text("fn f(n: u64) -> u64 { f(n + 1) + 1 }\nfn main() { println!(\"{}\", f(0)); }\n")
    image = worker.compile(path)["image"]
    assert subprocess.run([image], capture_output=True).returncode == -signal.SIGSEGV
    assert execute(image) is None
