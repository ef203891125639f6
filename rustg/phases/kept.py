"""The library's part of the front end, kept on the device from one compilation of a process to the next.

`lex`, `tree` and `parse` do the same work on the library's files each time. The second compilation with the same library
runs them over these alone and keeps what they make (`Kept`); from then on they run over the program's files, whose rows are appended
with the numbers that they have where all files are read together. So the tables are the same but for the places of the program's
strings in `strdata`. A program with something to report is read the usual way, since diagnostics have places too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Phase, Session
from rustg.gpu.scheduler import run as step
from rustg.registry import REGISTRY
from rustg.registry.kept import KEPT
from rustg.registry.prune import PREPARED

from . import conditional, prune
from .sources import SourceMap, load_sources, source_map

#: Rows behind the library's, for a program.
ROOM = {"tok": 1 << 17, "lit": 1 << 14, "sym": 1 << 14, "strdata": 1 << 16, "node": 1 << 17, "src": 1 << 18, "file": 1 << 8}
#: Libraries that are kept at most; they differ by target and edition.
MOST = 6
#: Rows that phases may use behind a table's last one.
SPARE = 64

SLOTS = Phase("kept.slots", [prim.fill("kept_slot.sym", prim.NONE, whole=True), step("kept/slots")])
APPEND = Phase(
    "kept",
    [
        step("kept/names"),
        prim.scan("kept_name.fresh", "kept_name.rank", total="kept_new"),
        prim.compact("kept_name.fresh", "kept_name.rank", "kept_new.name"),
        step("kept/symbols"),
        step("kept/tokens"),
        step("kept/literals"),
        step("kept/texts"),
        step("kept/nodes"),
        step("kept/files"),
        step("kept/bytes"),
    ],
    {"kept_new": lambda s: s.count("sym")},
    {"kept_name": lambda s: s.count("sym")},
    counts={"kept_name": lambda s: s.count("sym")},
)


@dataclass
class Kept:
    """Tables of a library: place, room and rows of each; how many files it has."""

    files: int
    tables: dict[str, tuple[int, int, int]] = field(default_factory=dict)

    def adopt(self, session: Session) -> None:
        """Makes them tables of a session."""
        for table, (base, rows, count) in self.tables.items():
            session.adopt(table, base, rows, count)


@dataclass
class Store:
    """Of a device: what is kept by key (None: it cannot be), and the keys that were asked for once."""

    kept: dict[tuple, Kept | None] = field(default_factory=dict)
    seen: set[tuple] = field(default_factory=set)


def library(session: Session, key: tuple, files: list[tuple[str, bytes, int]], front: Callable[[Session], None]) -> Kept | None:
    """What is kept of a library's files; None the first time, and where nothing can be.

    ``front`` runs the phases over the files that are loaded.
    """
    store: Store = session.device.stores.setdefault("kept", Store())
    if key not in store.kept and key in store.seen and len(store.kept) < MOST and not session.debug.races:
        store.kept[key] = _make(session, files, front)
    store.seen.add(key)
    return store.kept.get(key)


def _make(session: Session, files: list[tuple[str, bytes, int]], front: Callable[[Session], None]) -> Kept | None:
    load_sources(session, files)
    front(session)
    if session.count("diag") or conditional.found(session):
        return None
    kept = Kept(len(files))
    prune.prepare(session)
    rows = {name: session.count(name) + ROOM.get(name, 0) for name in (*KEPT, *PREPARED)}
    rows = {name: (n + 15) & ~15 for name, n in rows.items()}
    slots = 1 << (2 * rows["sym"]).bit_length()
    words = sum(len(REGISTRY.tables[name].columns) * n for name, n in rows.items()) + slots
    base = session.reserve(words)
    if base is None:
        return None
    for name, n in rows.items():
        table = KEPT.get(name) or REGISTRY.tables[name]
        kept.tables[table.name] = base, n, session.count(name)
        session.copy_rows(name, base, n)
        base += len(table.columns) * n
    kept.tables["kept_slot"] = base, slots, slots
    kept.adopt(session)
    session.run(SLOTS)
    return kept


def made(session: Session, key: tuple) -> Kept | None:
    """What is kept of a library already."""
    return session.device.stores.setdefault("kept", Store()).kept.get(key)


def append(session: Session, kept: Kept, sources, front: Callable[[Session], None],
           other: Callable[[], Kept | None] = lambda: None) -> SourceMap | None:
    """Runs ``front`` over the files behind the library's and makes the tables of all; None if that has to be done the usual way.

    ``sources.files`` are the files.  ``other`` gives another library in place of ``kept``, once it is known what the program names, and
    puts its files into ``sources``.
    """
    load_sources(session, sources.files[kept.files :])
    front(session)
    if session.count("diag"):
        return None
    conditional.found(session)
    kept, files = other() or kept, sources.files
    counts = {name: session.count(name) for name in KEPT}
    kept.adopt(session)
    if any(session.count(table.name) + counts[name] + SPARE > session.capacity(table.name) for name, table in KEPT.items()):
        return None
    for table in ("file_tt", "tt"):
        session.free(table)
    session.run(APPEND)
    counts["sym"] = session.count("kept_new")
    counts["src"] -= REGISTRY.constants["FIRST_FILE"] // 4
    for name, table in KEPT.items():
        session.set_count(table.name, session.count(table.name) + counts[name])
        session.exchange(name, table.name)
        session.free(table.name)
    for table in ("kept_slot", "kept_new"):
        session.free(table)
    return source_map(files)
