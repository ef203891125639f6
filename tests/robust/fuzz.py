"""Long fuzzing: ``python tests/robust/fuzz.py --seconds 3600 [--seed N] [--batch 1]``.

Mutants are compiled alone, or many at once as modules of one crate; what fails is kept as a file in
``--keep`` with its problem beside it.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import mutate
from running import Worker, execute


def trial(worker: Worker, folder: Path, data: bytes, *, twice: bool, run: bool = True) -> list[str]:
    """Problems of one program."""
    path = folder / "mutant.rs"
    path.write_bytes(data)
    reply = worker.compile(path)
    found = list(reply["problems"])
    if "refused" in reply:
        found.append(f"refused: {reply['refused']}")
    if twice and not found:
        again = worker.compile(path)
        found += again["problems"]
        if not found and again.get("digest") != reply["digest"]:
            found.append(f"two compilations differ: {reply['codes']} and {again['codes']} {again.get('refused', '')}")
    if not found and run and reply.get("image"):
        found += filter(None, [execute(reply["image"])])
    return found


def batch(worker: Worker, folder: Path, programs: list[bytes]) -> list[str]:
    """Problems of a crate that has each program as a module."""
    root = folder / "batch.rs"
    (folder / "m").mkdir(exist_ok=True)
    for number, data in enumerate(programs):
        (folder / f"m{number}.rs").write_bytes(data)
    root.write_text("fn main() {}\n" + "".join(f"mod m{number};\n" for number in range(len(programs))))
    return worker.compile(root, "check")["problems"]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--seconds", type=float, default=60)
    arguments.add_argument("--seed", type=int, default=0)
    arguments.add_argument("--batch", type=int, default=1)
    arguments.add_argument("--unchecked", action="store_true")
    arguments.add_argument("--keep", type=Path, default=Path("fuzz-found"))
    options = arguments.parse_args()
    files = mutate.corpus()
    worker = Worker(checked=not options.unchecked)
    seed, found, done = options.seed, 0, 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        deadline = time.monotonic() + options.seconds
        while time.monotonic() < deadline:
            seeds = range(seed, seed + options.batch)
            programs = [mutate.mutant(number, files) for number in seeds]
            suspects = list(zip(seeds, programs))
            if options.batch > 1 and not batch(worker, folder, programs):
                suspects = []
            for number, data in suspects:
                wrong = trial(worker, folder, data, twice=number % 4 == 0)
                if wrong:
                    found += 1
                    options.keep.mkdir(exist_ok=True)
                    (options.keep / f"{number}.rs").write_bytes(data)
                    (options.keep / f"{number}.txt").write_text("\n".join(wrong) + "\n")
                    print(f"seed {number}: {wrong[0].strip().splitlines()[-1]}", flush=True)
            seed += options.batch
            done += options.batch
    worker.close()
    print(f"{done} programs, {found} with problems, next seed {seed}")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
