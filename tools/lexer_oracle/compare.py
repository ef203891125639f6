"""Compares rustg's tokens with those of rustc's lexer crate, file by file.

    cargo build --release --manifest-path tools/lexer_oracle/Cargo.toml
    python tools/lexer_oracle/compare.py DIRECTORY... [--edition 2021] [--oracle PATH]

Prints the first difference of each file that differs, and speed; exit code 1 if any differs.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from rustg.gpu.device import Device
from rustg.gpu.scheduler import Session
from rustg.phases.lex import lex, lex_raw
from rustg.phases.sources import file_flags, load_sources
from rustg.registry.lex import TOKENS

DEFAULT = Path(__file__).parent / "target/release/lexer_oracle"


def oracle(program: Path, paths: list[Path], edition: int) -> list[np.ndarray]:
    """(kind, start) pairs of each file."""
    listing = "\n".join(map(str, paths)).encode()
    out = subprocess.run([program, "tokens", str(edition)], input=listing, stdout=subprocess.PIPE, check=True)
    words = np.frombuffer(out.stdout, "<u4")
    result, at = [], 0
    for _ in paths:
        count = int(words[at])
        result.append(words[at + 1 : at + 1 + 2 * count].reshape(-1, 2))
        at += 1 + 2 * count
    return result


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--edition", type=int, default=2021)
    parser.add_argument("--oracle", type=Path, default=DEFAULT)
    parser.add_argument("--batch", type=int, default=64 << 20, help="bytes lexed at a time")
    options = parser.parse_args()
    files = []
    for path in options.paths:
        files += sorted(path.rglob("*.rs")) if path.is_dir() else [path]
    batches, size = [[]], 0
    for path in files:
        length = path.stat().st_size
        if size and size + length > options.batch:
            batches.append([])
            size = 0
        batches[-1].append(path)
        size += length
    device = Device()
    names = TOKENS.names()
    bad = tokens = lines = total = 0
    wall = cpu = 0.0
    for batch in batches:
        texts = [path.read_bytes() for path in batch]
        session = Session(device)
        flags = file_flags(edition=options.edition)
        sources = load_sources(session, [(str(p), t, flags) for p, t in zip(batch, texts)])
        lex(session)
        wall -= time.perf_counter()
        cpu -= time.process_time()
        lex(session)
        wall += time.perf_counter()
        cpu += time.process_time()
        lex_raw(session)
        kinds, starts = session.download("raw", "kind"), session.download("raw", "start")
        ends = np.flatnonzero(kinds == 0) + 1
        begins = np.concatenate([[0], ends[:-1]])
        total += sum(map(len, texts))
        lines += sum(text.count(b"\n") for text in texts)
        tokens += len(kinds)
        for path, base, a, b, expected in zip(
            batch, sources.starts, begins, ends, oracle(options.oracle, batch, options.edition)
        ):
            found = np.stack([kinds[a:b], starts[a:b] - base], axis=1)
            if np.array_equal(found, expected):
                continue
            bad += 1
            count = min(len(found), len(expected))
            row = int(np.argmax((found[:count] != expected[:count]).any(axis=1)))
            print(path, row, "found", names.get(int(found[row, 0])), found[row, 1],
                  "expected", names.get(int(expected[row, 0])), expected[row, 1])
    print(f"{len(files)} files, {total} bytes, {lines} lines, {tokens} tokens, {bad} files differ")
    print(f"{lines / wall / 1e6:.2f} M lines/s, {lines / cpu / 1e6:.2f} M lines a CPU second, {device.name}")
    return int(bad > 0)


sys.exit(main())
