"""Name resolution: from `node` to `def`, `res` and the lookup tables. The contract is in the registry."""

from __future__ import annotations

from rustg.gpu import hashing
from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Phase, Run, Session, Step, like, loop, run as step, when
from rustg.registry import REGISTRY
from rustg.registry.nodes import CLASSES

from . import consteval, explain

#: Rows are sorted by group numbers below this power of two.
GROUP_BITS = 24


def _nodes(divisor: int):
    return lambda s: s.count("node") // divisor + 64


def _groups(table: str, key: str, group: str, order: str, start: str) -> list[Step]:
    """Rows by key: smallest row, sorted order, start of each group."""
    declared = REGISTRY.tables[table]
    columns = {
        "table": declared.id, "group_col": declared.column(group), "order_col": declared.column(order),
        "start_col": declared.column(start),
    }
    head = {name: columns[name] for name in ("table", "group_col")}
    return [
        hashing.group(f"{table}.{key}", 2, f"{table}_slot.row", f"{table}.{group}"),
        Run("resolve/pairs", tuple(head.values()), reads=(f"{table}.{group}",), writes=("sort_a.#",)),
        prim.sort(GROUP_BITS),
        Run("resolve/runs", tuple(columns.values()), reads=(f"{table}.{group}",),
            writes=(f"{table}.{order}", f"{table}.{start}")),
    ]


#: Nodes by class and by kind, so that a pass costs what its own rows cost.
_KINDS = [
    prim.set_count("sort_a", like="node"),
    step("resolve/class_keys"),
    prim.split(),
    prim.copy("sort_b.value", "class_list.node"),
    prim.starts("class_first.row", "sort_b.key"),
    step("resolve/kind_keys"),
    prim.sort(8),
    prim.copy("sort_a.value", "kind_list.node"),
    prim.starts("kind_first.row"),
]
_KIND_TABLES = {
    "kind_list": like("node"), "kind_first": lambda s: REGISTRY.constants["NODE_KINDS"] + 1,
    "class_list": like("node"), "class_first": lambda s: len(CLASSES) + 1,
}
_SORTED = {"sort_a": like("node"), "sort_b": like("node")}

#: Lists the nodes by kind, then the modules, so that the driver can find the files of `mod x;` (see the registry's contract).
MODULE_FILES = Phase(
    "resolve.files",
    [
        _KINDS,
        prim.set_count("sort_a"),
        step("resolve/mod_rows"),
    ],
    {"modfile": lambda s: 64, **_KIND_TABLES}, _SORTED, _KIND_TABLES,
)

DEFINE = Phase(
    "resolve.define",
    [
        step("resolve/start"),
        prim.fill("rfile.mod", prim.NONE),
        step("resolve/file_mods"),
        step("resolve/begin"),
        step("resolve/mark"),
        loop(step("resolve/ribs", back=0), step("resolve/ribs", back=1), rounds=1),
        step("resolve/weigh"),
        prim.scan("rnode.defs", "rnode.defs", total="def"),
        prim.scan("rnode.imports", "rnode.imports", total="imp"),
        prim.scan("rnode.binds", "rnode.binds", total="bind"),
        prim.scan("rnode.heads", "rnode.heads", total="head"),
        prim.scan("rnode.segs", "rnode.segs", total="seg"),
        prim.scan("rnode.jumps", "rnode.jumps", total="jump"),
        step("resolve/place"),
        step("resolve/define"),
        step("resolve/repr"),
        step("resolve/owners"),
        step("resolve/import_rows"),
        step("resolve/entry_count"),
        step("resolve/entries"),
        step("resolve/import_entries"),
        step("resolve/report_files"),
    ],
    {
        "res": like("node"), "rnode": like("node"), "rfile": like("file"), "def": _nodes(2),
        "imp": _nodes(8), "bind": _nodes(4), "entry": _nodes(2), "head": _nodes(2), "seg": _nodes(8),
        "jump": _nodes(16),
    },
    counts={"res": like("node"), "rnode": like("node"), "rfile": like("file")},
)


def _round(lenient: int) -> list[Step]:
    return [
        step("resolve/import_first", lenient=lenient),
        step("resolve/import_next", lenient=lenient),
        step("resolve/import_commit"),
    ]


_IMPORTS = [
    _groups("entry", "scope", "group", "order", "start"),
    loop(_round(0), rounds=4, limit=1 << 30),
    loop(_round(1), rounds=1, limit=1 << 30),
    step("resolve/import_fail"),
]
NAMES = Phase(
    "resolve.names",
    [
        _IMPORTS,
        step("resolve/bind_rows"),
        prim.scan("bind.plain", "bind.plain", total="query"),
        step("resolve/query_binds"),
        step("resolve/query"),
        step("resolve/bind_kinds"),
        _groups("bind", "body", "group", "order", "begin"),
        step("resolve/bind_canon"),
        step("resolve/heads"),
        prim.scan("head.ask", "head.ask", total="query"),
        step("resolve/query_heads"),
        step("resolve/query"),
        step("resolve/answers"),
        prim.scan("query.bad", "query.bad", total="bad"),
        step("resolve/bad_rows"),
        step("resolve/paths"),
        step("resolve/report_hidden"),
        step("resolve/report_imports"),
        step("resolve/report_twice"),
        when(
            prim.set_count("query", like="bad"),
            step("resolve/query_bad"),
            step("resolve/query"),
            step("resolve/report_heads"),
            step("resolve/report_names"),
            tables=["bad"],
        ),
        step("resolve/capture_count"),
        prim.scan("head.captures", "head.captures", total="capture"),
        step("resolve/capture_rows"),
        prim.fill("sym_slot.sym", prim.NONE),
        step("resolve/sym_slots"),
        prim.set_count("query", like="capture"),
        step("resolve/query_captures"),
        step("resolve/query"),
        step("resolve/capture_answers"),
        step("resolve/report_formats"),
        when(step("resolve/report_segments"), controls=["LOST_SEGMENTS"]),
        step("resolve/report_macros"),
        when(step("resolve/report_bases"), controls=["NO_BASE"]),
        step("resolve/report_main"),
        step("resolve/report_or"),
        prim.fill("assoc.many"),
        step("resolve/assoc"),
        hashing.group("assoc.head", 2, "assoc_slot.row", "assoc.group"),
        step("resolve/assoc_many"),
        step("resolve/partial"),
        step("resolve/report_kinds"),
        step("resolve/report_ctors"),
        step("resolve/jumps"),
        step("resolve/lifetimes"),
        step("resolve/elided"),
        step("resolve/lang"),
    ],
    {
        "entry_slot": lambda s: 2 * s.count("entry") + 16,
        "bind_slot": lambda s: 2 * s.count("bind") + 16,
        "assoc": like("def"),
        "assoc_slot": lambda s: 2 * s.count("def") + 16,
        "lang": lambda s: REGISTRY.constants["LANG_COUNT"],
        "capture": lambda s: s.count("head") // 8 + 64,
        "sym_slot": lambda s: 2 * s.count("sym") + 16,
    },
    {
        "sort_a": lambda s: max(s.count("entry"), s.count("bind")),
        "sort_b": lambda s: max(s.count("entry"), s.count("bind")),
        "query": lambda s: max(s.count("head"), s.count("bind")),
        "bad": like("head"),
    },
    {"assoc": like("def"), "sym_slot": lambda s: 2 * s.count("sym") + 16},
)


def run(session: Session) -> None:
    """Makes `def`, `res`, what the lookup functions need, and `cval`, from `node` and `modfile`."""
    session.set_control("LOST_SEGMENTS", 0)
    session.run(DEFINE)
    session.run(NAMES)
    consteval.run(session)
    explain.run(session, explain.RESOLVE)
    for table in ("rnode", "rfile", "imp", "bind_slot", "head", "seg", "jump", "sym_slot"):
        session.free(table)


def dump_defs(session: Session) -> str:
    """Definitions, one a line, then what each name of the program means; for ``rustg emit defs``."""
    from .resolve_dump import dump_defs as dump

    return dump(session)
