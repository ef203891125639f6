"""Every file of `library/` and `compiler/` of a Rust source tree parses (RUSTG_RUST_SRC; Rust 1.96: 4,898 files)."""

import os
from pathlib import Path

import pytest

from parsing import messages, parse_files

ROOT = os.environ.get("RUSTG_RUST_SRC")
BATCH_BYTES = 8 << 20

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not ROOT, reason="RUSTG_RUST_SRC is not set")]


def batches(paths):
    """Texts of the files, about as many bytes at a time."""
    texts, size = [], 0
    for path in paths:
        texts.append(path.read_bytes())
        size += len(texts[-1])
        if size > BATCH_BYTES:
            yield texts
            texts, size = [], 0
    yield texts


@pytest.mark.parametrize("folder", ["library", "compiler"])
def test_every_file_parses(session, folder):
    paths = sorted(path for path in (Path(ROOT) / folder).rglob("*.rs") if path.is_file())
    assert len(paths) > 1000
    for texts in batches(paths):
        assert messages(session, parse_files(session, texts, 2024)) == []
