"""External modules: from ``mod name;`` rows to files on the host.

The passes of phase `resolve.MODULE_FILES` say which files are wanted and from where; the host looks
for them as rustc does (reference, "Module source filenames") and the driver parses again with what
was found.
"""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

import numpy as np

from rustg.gpu.scheduler import Session

NONE = 0xFFFFFFFF


def find(session: Session, sources, options, loaded) -> None:
    """Loads the missing files of external modules and fills ``modfile.file``; ``loaded`` is the map of what is there."""
    from rustg.phases import resolve
    from rustg.phases.sources import file_flags
    from rustg.registry.resolve import MODF

    session.run(resolve.MODULE_FILES)
    rows = session.rows("modfile")
    total = len(rows["node"])
    found = np.full(total, NONE, np.uint32)
    names = _symbols(session, loaded, rows["sym"])
    literals = _paths(session, sources, rows["path"])
    for row in range(total):
        if not int(rows["flags"][row]) & MODF["EXTERNAL"]:
            continue
        owner, data, flags = sources.files[int(rows["file_of"][row])]
        inline = []
        parent = int(rows["parent"][row])
        while parent != NONE:
            inline.insert(0, names[parent])
            parent = int(rows["parent"][parent])
        for candidate in _candidates(owner, owner in sources.roots, names[row], literals.get(row), tuple(inline)):
            if candidate in sources.index:
                found[row] = sources.index[candidate]
                break
            if flags & 1:
                continue  # the library's files are all loaded from the start
            if os.path.isfile(candidate):
                contents = Path(candidate).read_bytes()
                found[row] = sources.add(candidate, contents, file_flags(edition=options.edition))
                break
    if total:
        session.upload("modfile", "file", found)


@lru_cache(maxsize=1 << 10)
def _candidates(owner: str, root: bool, name: str, literal: str | None, inline: tuple[str, ...]) -> list[str]:
    """Paths where the file of module ``name``, declared in file ``owner`` (a crate's root?), may be."""
    folder, base = os.path.split(owner)
    stem = os.path.splitext(base)[0]
    if literal is not None:
        # `#[path]` in a file is relative to the file's folder, inside inline modules to theirs.
        start = folder if not inline else os.path.join(_home(root, folder, stem), *inline)
        return [os.path.normpath(os.path.join(start, literal))]
    home = os.path.join(_home(root, folder, stem), *inline)
    return [os.path.join(home, f"{name}.rs"), os.path.join(home, name, "mod.rs")]


def _home(root: bool, folder: str, stem: str) -> str:
    """Folder of the modules of a file: its own for crate roots and ``mod.rs``, else one below."""
    return folder if root or stem == "mod" else os.path.join(folder, stem)


def _symbols(session: Session, loaded, wanted: np.ndarray) -> list[str]:
    if not len(wanted):
        return []
    lo, length = session.rows("sym", "lo", "len").values()
    return [loaded.text(int(lo[s]), int(lo[s]) + int(length[s])) for s in wanted]


def _paths(session: Session, sources, tokens: np.ndarray) -> dict[int, str]:
    """Text of the string literal of ``#[path = ".."]`` by row."""
    rows = [row for row, token in enumerate(tokens) if int(token) != NONE]
    if not rows:
        return {}
    literal = session.download("tok", "sym")
    start, length = session.download("lit", "v0"), session.download("lit", "v1")
    data = session.download("strdata", "word").tobytes()
    result = {}
    for row in rows:
        lit = int(literal[int(tokens[row])])
        at = int(start[lit])
        result[row] = data[at : at + int(length[lit])].decode("utf-8", "replace")
    return result
