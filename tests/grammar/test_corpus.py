"""The parser's test data of rust-analyzer, if a Rust source tree is at hand (RUSTG_RUST_SRC)."""

import os
import re
from pathlib import Path

import pytest

from .test_on_device import on_device

ROOT = os.environ.get("RUSTG_RUST_SRC")
DATA = Path(ROOT or "/") / "src/tools/rust-analyzer/crates/parser/test_data/parser"
pytestmark = pytest.mark.skipif(not ROOT or not DATA.is_dir(), reason="RUSTG_RUST_SRC is not set")

#: Accepted there, not by rustc: `:::`, `unsafe default impl`, `&raw x`, the prefix `builtin#` (reserved
#: since 2021), frontmatter (unstable).
NOT_RUST = {
    "0055_dot_dot_dot", "0068_item_modifiers", "ref_expr", "frontmatter", "global_asm", "asm_expr",
    "asm_kinds", "asm_label", "asm_sym_paren", "builtin_expr", "format_args_named_arg_keyword",
    "offset_of_parens",
}
#: Rejected there, and by rustc only after parsing: `impl Trait` in the head of an impl.
LATER = {"impl_type"}


def load(*folders):
    """Names and texts by edition, which the first line may name."""
    result: dict[int, list[tuple[str, str]]] = {}
    for folder in folders:
        for path in sorted((DATA / folder).glob("*.rs")):
            text = path.read_text()
            edition = re.match(r"// (20\d\d)\n", text)
            result.setdefault(int(edition[1]) if edition else 2024, []).append((path.stem, text))
    return result


@pytest.mark.parametrize("folders, accepted, exceptions", [
    (("ok", "inline/ok"), True, NOT_RUST), (("err", "inline/err"), False, LATER),
])
def test_rust_analyzer(session, folders, accepted, exceptions):
    wrong = set()
    for edition, files in load(*folders).items():
        trees = on_device(session, [text for _, text in files], edition)
        wrong |= {name for (name, _), rows in zip(files, trees, strict=True) if (rows is not None) != accepted}
    assert wrong <= exceptions
