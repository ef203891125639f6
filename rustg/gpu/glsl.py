"""From a pass in ``shaders/`` to SPIR-V.

A pass is a GLSL file without declarations of its own for buffers.  Comment lines that start with
``//@`` at its top say what it touches::

    //@ rows   tok                 run(i) is called for each row i of this table
    //@ kinds  EXPR_CALL @pat      run(n) is called for each node of these kinds (@: of a class)
    //@ reads  src.word tok.start  columns it reads
    //@ writes tok.kind            columns it writes (and may read)
    //@ racy   tok.kind            columns of which any value seen during the dispatch will do
    //@ spare  tok                 tables whose rows behind the last one take what is not to be kept
    //@ counts tree                tables whose row count it sets
    //@ consts lex_dfa             constant tables it reads
    //@ params round               push constants, `p_round` in GLSL
    //@ local  64                  workgroup size (default 64; a `main` that asks for `gl_WorkGroupSize` may get fewer)
    //@ grid   1                   number of workgroups (default: the device's)
    //@ pick   32                  run(i) is called for the rows for which `bool wants(i)` of the pass holds; a
                                   thread looks at so many rows (a power of two) before it turns to those
    //@ share  8                   on a CPU driver an eighth of them: for passes that often have little to do,
                                   since there a thread costs what its text costs, rows or not
    //@ least  32                  at least so many workgroups: for passes that loop long over a row, since
                                   lavapipe ends all loops of a thread after 65,535 rounds in total

Control words (``C[CTL_NAME]``) that the text names count as touched.

``#include "lib/x.glsl"`` pastes a file of ``shaders/`` once; an included file may carry ``//@``
lines too.  For each declared column ``t.c`` the generated preamble has ``t_c(i)``,
``set_t_c(i, v)`` (written columns; rows outside the table are dropped) and ``at_t_c(i)`` (the heap
index, for atomics on ``H``); ``H4[i >> 2]`` is four words of the heap at once (drivers on a CPU take
about as long for these as for one word); for each table ``n_t``, ``cap_t`` and, where it is counted,
``set_n_t(v)``; for each constant table ``k_x(i)``.  Constants of the registry are available by
name (``T_tok``, ``TOK_IDENT``, ``NONE``, ``CTL_CHANGED``).
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from rustg.registry import REGISTRY
from rustg.registry import schema
from rustg.store import Store, cache_directory, latest, stamp, write_whole

from . import debug

PACKAGE = Path(__file__).resolve().parent.parent
SHADERS = next(
    (path for path in (PACKAGE.parent / "shaders", PACKAGE / "shaders") if path.is_dir()),
    PACKAGE / "shaders",
)
PREBUILT = PACKAGE / "spirv"
#: When this process had read the declarations that texts are generated from.
_LOADED = time.time()
MAX_PARAMS = 16
DEFAULT_LOCAL = 64


class ShaderError(Exception):
    """A pass that is malformed or that the GLSL compiler rejects."""


@dataclass
class Source:
    """A parsed pass: its declarations and its text with includes pasted."""

    name: str
    text: str
    rows: str | None = None
    kinds: list[str] = field(default_factory=list)
    reads: list[str] = field(default_factory=list)
    writes: list[str] = field(default_factory=list)
    racy: list[str] = field(default_factory=list)
    spare: list[str] = field(default_factory=list)
    counts: list[str] = field(default_factory=list)
    consts: list[str] = field(default_factory=list)
    params: list[str] = field(default_factory=list)
    control: list[str] = field(default_factory=list)
    local: int = DEFAULT_LOCAL
    grid: int = 0
    share: int = 1
    least: int = 1
    pick: int = 0
    #: Whether workgroups may have any multiple of eight threads (specialization constant 0; 64 by default).
    flexible: bool = False

    def tables(self) -> list[str]:
        """Names of all tables that the pass touches, in a stable order."""
        names = [self.rows] if self.rows else []
        names += [column.split(".")[0] for column in self.reads + self.writes] + self.counts
        return list(dict.fromkeys(names))


def parse(name: str, text: str | None = None, root: Path | None = None) -> Source:
    """Reads pass ``name`` (``phase/pass``) or the given text; raises ``ShaderError``."""
    root = root or SHADERS
    if text is None:
        try:
            text = (root / f"{name}.comp").read_text()
        except FileNotFoundError:
            raise ShaderError(f"there is no shader {name}.comp under {root}") from None
    source = Source(name, "")
    source.text = _paste(source, text, root, set())
    source.flexible = source.local == DEFAULT_LOCAL and ("void main" not in source.text or "gl_WorkGroupSize" in source.text)
    source.control = sorted({word[4:] for word in re.findall(r"\bCTL_[A-Z]\w*", source.text)})
    for column in source.reads + source.writes:
        table, _, col = column.partition(".")
        if table not in REGISTRY.tables:
            raise ShaderError(f"{name}: unknown table {table!r}")
        if col not in REGISTRY.tables[table].columns:
            raise ShaderError(f"{name}: table {table!r} has no column {col!r}")
    if len(source.params) > MAX_PARAMS:
        raise ShaderError(f"{name}: more than {MAX_PARAMS} params")
    return source


@lru_cache(maxsize=1)
def store() -> Store:
    """What earlier processes made of the same sources (in a wheel: the declarations that it carries)."""
    options = debug.options()
    if PREBUILT.is_dir() and not options.shaders:
        found = Store(None)
        try:
            found.values = json.loads((PREBUILT / "passes.json").read_text())
        except (OSError, ValueError):
            pass
        return found
    roots = [SHADERS, PACKAGE / "registry", PACKAGE / "grammar", PACKAGE / "gpu"]
    if latest(roots) > _LOADED:
        return Store(None)  # the files are newer than the registry of this process: nothing of it is for others
    tools = [str(shutil.which(name)) for name in ("spirv-opt", "glslc")]
    name = stamp(roots, repr(options), sys.version, *tools)
    return Store(cache_directory() / "passes" / f"{name}.bin")


def declarations(source: Source) -> dict:
    """All of a pass but its text, as JSON can write it."""
    return {key: value for key, value in vars(source).items() if key not in ("name", "text")}


@lru_cache(maxsize=None)
def parse_cached(name: str) -> Source:
    """The declarations of a pass under ``shaders/`` (its text may be missing)."""
    known = store().value("passes", name)
    if known is not None:
        return Source(name, "", **known)
    source = parse(name)
    store().put("passes", name, declarations(source))
    return source


def _paste(source: Source, text: str, root: Path, seen: set[str]) -> str:
    lines = []
    for line in text.splitlines():
        if line.startswith("//@"):
            _directive(source, line[3:].split())
        elif match := re.match(r'\s*#include\s+"([^"]+)"', line):
            path = match.group(1)
            if path not in seen:
                seen.add(path)
                lines.append(_paste(source, (root / path).read_text(), root, seen))
            continue
        lines.append(line)
    return "\n".join(lines)


def _directive(source: Source, words: list[str]) -> None:
    if not words:
        return
    key, values = words[0], words[1:]
    if key == "rows":
        source.rows = values[0]
    elif key == "kinds":
        source.kinds += values
        source.reads += ["kind_list.node", "kind_first.row", "class_list.node", "class_first.row"]
    elif key in ("local", "grid", "share", "least", "pick"):
        setattr(source, key, int(values[0]))
    elif key in ("reads", "writes", "racy", "spare", "counts", "consts", "params"):
        present = getattr(source, key)
        present += [value for value in values if value not in present]
    else:
        raise ShaderError(f"{source.name}: unknown directive //@ {key}")


def generate(source: Source, *, options: debug.Debug = debug.NOTHING) -> str:
    """The complete GLSL of a pass: version, bindings, accessors, the pass, its main."""
    used = set(re.findall(r"\b[A-Za-z_]\w*\b", source.text))
    if source.kinds:
        used |= {"at_kind_list_node", "kind_first_row", "at_class_list_node", "class_first_row"}
    out = [
        "#version 450",
        *(["layout(local_size_x_id = 0) in;"] if source.flexible else []),
        f"layout(local_size_x = {source.local}) in;",
        "layout(std430, binding = 0) buffer HeapBlock { uint H[]; };",
        # The heap by fours: bases and capacities are multiples of 16, so any column can be read and written so.
        *(["layout(std430, binding = 0) buffer HeapBlock4 { uvec4 H4[]; };"] if "H4" in used else []),
        "layout(std430, binding = 1) readonly buffer ConstBlock { uint K[]; };",
        "layout(std430, binding = 2) buffer ControlBlock { uint C[]; };",
        "layout(std430, binding = 3) buffer StagingBlock { uint S[]; };",
        "layout(std430, binding = 4) buffer BulkBlock { uint L[]; };",
        f"layout(push_constant) uniform Params {{ uint P[{MAX_PARAMS}]; }};",
        f"const uint DIRECTORY = {schema.DIRECTORY}u;",
    ]
    for index, param in enumerate(source.params):
        out.append(f"#define p_{param} P[{index}]")
    for name, value in REGISTRY.constants.items():
        if name in used:
            out.append(f"const uint {name} = {value & 0xFFFFFFFF}u;")
    written = set(source.writes)
    out += debug.preamble(options)
    for name in source.tables():
        out += _table_accessors(name, source, used, written, options)
    for name in source.consts:
        if name not in REGISTRY.consts:
            raise ShaderError(f"{source.name}: unknown constant table {name!r}")
        slot = schema.CONST_DIRECTORY + REGISTRY.consts[name].id
        out.append(f"uint kbase_{name} = C[{slot}];")
        guard = ""
        if options.bounds:
            # The next word of the directory is the base of the next table.
            guard = f"if (i >= C[{slot + 1}] - kbase_{name}) {{ {debug.mark(source.name, debug.CONSTS + REGISTRY.consts[name].id)} i = 0u; }} "
        out.append(f"uint k_{name}(uint i) {{ {guard}return K[kbase_{name} + i]; }}")
    out.append("#line 1")
    out.append(debug.rewritten(options, source.text))
    if source.kinds:
        out += _over_kinds(source, options)
    elif source.rows:
        row = debug.row_order(options, "i", f"n_{source.rows}")
        call = f"{{ race_begin_({row}); run({row}); race_end_(); }}" if options.races else f"run({row});"
        if source.pick:
            out.append(_over_picked(source, row, call))
        else:
            out.append(_over_rows(source, row, call))
    text = "\n".join(out) + "\n"
    return debug.within_heap(source.name, text) if options.bounds else text


def _over_rows(source: Source, row: str, call: str) -> str:
    """`main` of a pass over all rows of a table.

    Eight neighbouring rows at a time, and for each eight threads rows that follow each other: a CPU driver runs
    eight threads through the whole loop before the next eight.
    """
    return (
        f"void main() {{ uint n_ = n_{source.rows}, blocks_ = gl_NumWorkGroups.x * gl_WorkGroupSize.x / 8u;\n"
        "  uint rows_ = ((n_ + blocks_ - 1u) / blocks_ + 7u) & ~7u, t_ = gl_GlobalInvocationID.x;\n"
        "  uint begin_ = (t_ >> 3u) * rows_, end_ = min(n_, begin_ + rows_);\n"
        f"  for (uint i = begin_ + (t_ & 7u); i < end_; i += 8u) {call} }}"
    )


def _over_picked(source: Source, row: str, call: str) -> str:
    """`main` of a pass over the rows that it wants: lanes of a CPU driver would wait for each other at a test."""
    mask = source.pick - 1
    return (
        f"uint picked_[{source.pick}];\n"
        "void main() {\n"
        f"  uint step_ = gl_NumWorkGroups.x * gl_WorkGroupSize.x * {source.pick}u;\n"
        f"  for (uint from_ = gl_GlobalInvocationID.x * {source.pick}u; from_ < n_{source.rows}; from_ += step_) {{\n"
        f"    uint end_ = min(from_ + {source.pick}u, n_{source.rows}), count_ = 0u;\n"
        f"    for (uint i = from_; i < end_; i++) {{ picked_[count_ & {mask}u] = i; count_ += wants({row}) ? 1u : 0u; }}\n"
        f"    for (uint k_ = 0u; k_ < count_; k_++) {{ uint i = picked_[k_ & {mask}u]; {call} }}\n"
        "  }\n}"
    )


def _over_kinds(source: Source, options: debug.Debug) -> list[str]:
    """`main` of a pass over the nodes of some kinds, from the lists of nodes by kind and by class.

    Kinds with consecutive numbers make one range of the list; a thread finds its range by comparing.  The nodes of a
    class stand in their order, whatever their kinds: neighbours are read together.
    """
    from rustg.registry.nodes import CLASSES, NODE_ID, NODES

    classes = {CLASSES.index(name[1:]) for name in source.kinds if name[1:] in CLASSES and name[0] == "@"}
    wanted: set[int] = set()
    for name in source.kinds:
        if name[0] != "@" and name not in NODE_ID or name[0] == "@" and name[1:] not in CLASSES:
            raise ShaderError(f"{source.name}: unknown kind of node {name!r}")
        if name in NODE_ID and CLASSES.index(NODES[NODE_ID[name]].cls) not in classes:
            wanted.add(NODE_ID[name])
    ranges = [("class", first, end) for first, end in _ranges(classes)]
    ranges += [("kind", first, end) for first, end in _ranges(wanted)]
    out, pick = ["void main() {", "  uint total_ = 0u;"], []
    for number, (by, first, end) in enumerate(ranges):
        out += [
            f"  uint from_{number} = at_{by}_list_node(0u) + {by}_first_row({first}u) - total_, begin_{number} = total_;",
            f"  total_ += {by}_first_row({end}u) - {by}_first_row({first}u);",
        ]
        pick.append(f"if (i >= begin_{number}) at_ = from_{number};")
    row = debug.row_order(options, "j_", "total_")
    call = "run(H[at_ + i]);"
    if options.races:
        call = "{ uint n_ = H[at_ + i]; race_begin_(n_); run(n_); race_end_(); }"
    return [
        *out, "  uint blocks_ = gl_NumWorkGroups.x * gl_WorkGroupSize.x / 8u, t_ = gl_GlobalInvocationID.x;",
        "  uint rows_ = ((total_ + blocks_ - 1u) / blocks_ + 7u) & ~7u;",
        "  uint row_ = (t_ >> 3u) * rows_, end_ = min(total_, row_ + rows_);",
        "  for (uint j_ = row_ + (t_ & 7u); j_ < end_; j_ += 8u) {",
        f"    uint i = {row};",
        "    uint at_ = from_0;", *("    " + text for text in pick[1:]),
        f"    {call}", "  }", "}",
    ]


def _ranges(numbers: set[int]) -> list[tuple[int, int]]:
    """Runs of consecutive numbers: first, end."""
    starts = sorted(n for n in numbers if n - 1 not in numbers)
    return list(zip(starts, sorted(n + 1 for n in numbers if n + 1 not in numbers)))


def _table_accessors(name, source, used, written, options) -> list[str]:
    if name not in REGISTRY.tables:
        raise ShaderError(f"{source.name}: unknown table {name!r}")
    table = REGISTRY.tables[name]
    slot = schema.DIRECTORY + schema.DIRECTORY_STRIDE * table.id
    out = [
        f"uint base_{name} = C[{slot}];",
        f"uint cap_{name} = C[{slot + 1}];",
        f"uint n_{name} = C[{slot + 2}];",
    ]
    if name in source.counts:
        out.append(
            f"void set_n_{name}(uint v) {{ C[{slot + 2}] = min(v, cap_{name}); C[{slot + 3}] = max(C[{slot + 3}], v); "
            f"if (v > cap_{name}) atomicOr(C[0], 1u); }}"
        )
    for column in dict.fromkeys(source.reads + source.writes):
        owner, _, col = column.partition(".")
        if owner != name:
            continue
        index = table.column(col)
        guard = f"if (i >= cap_{name}) {{ {debug.mark(source.name, table.id + 1)} i = 0u; }} " if options.bounds else ""
        at = f"base_{name} + {index}u * cap_{name} + i"
        # Only what the pass names: drivers' compile time and the size limit count what is there.
        load, store = f"H[{at}]", f"H[{at}] = v"
        if options.races and column not in source.racy:
            load, store = f"load_({at})", f"store_({at}, v)"
            if name in source.spare:
                load, store = f"i < n_{name} ? {load} : H[{at}]", f"{{ if (i < n_{name}) {store}; else H[{at}] = v; }}"
        if f"at_{name}_{col}" in used:
            touch = f"touch_({at}); " if options.races and column in written and column not in source.racy else ""
            out.append(f"uint at_{name}_{col}(uint i) {{ {guard}{touch}return {at}; }}")
        if f"{name}_{col}" in used:
            out.append(f"uint {name}_{col}(uint i) {{ {guard}return {load}; }}")
        if column in written and f"set_{name}_{col}" in used:
            out.append(f"void set_{name}_{col}(uint i, uint v) {{ if (i < cap_{name}) {store}; }}")
    return out


@lru_cache(maxsize=1)
def _pyshaderc():
    try:
        import pyshaderc
    except ImportError:
        return None
    return pyshaderc


def optimized(binary: bytes) -> bytes:
    """The same module after ``spirv-opt -O``, or as it is where that tool is missing.

    pyshaderc hardly optimizes. Drivers take time and memory in proportion to what they are given.
    """
    tool = shutil.which("spirv-opt")
    if tool is None:
        return binary
    with tempfile.TemporaryDirectory() as folder:
        before, after = Path(folder) / "before.spv", Path(folder) / "after.spv"
        before.write_bytes(binary)
        done = subprocess.run([tool, "-O", str(before), "-o", str(after)], capture_output=True, check=False)
        return after.read_bytes() if done.returncode == 0 else binary


def compile_glsl(name: str, text: str, *, compiler: str | None = None) -> bytes:
    """Compiles GLSL to SPIR-V with ``pyshaderc`` or ``glslc``; raises ``ShaderError``."""
    module = _pyshaderc() if compiler in (None, "pyshaderc") else None
    if module is not None:
        try:
            return module.compile_into_spirv(text.encode(), "comp", name, warnings_as_errors=False)
        except Exception as error:
            raise ShaderError(f"{name}: {error}") from None
    glslc = shutil.which("glslc")
    if glslc is None or compiler == "pyshaderc":
        raise ShaderError(
            "no GLSL compiler: install the Python package pyshaderc or the system package glslc"
        )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pass.comp"
        path.write_text(text)
        out = Path(folder) / "pass.spv"
        result = subprocess.run(
            [glslc, "-O", "--target-env=vulkan1.1", str(path), "-o", str(out)],
            capture_output=True, text=True, check=False,
        )
        if result.returncode:
            raise ShaderError(f"{name}: {result.stderr.replace(str(path), name)}")
        return out.read_bytes()


@lru_cache(maxsize=None)
def load(name: str) -> tuple[Source, bytes]:
    """Declarations and SPIR-V of pass ``name``: prebuilt, stored, cached by content, or compiled now."""
    source, options = parse_cached(name), debug.options()
    if not options.shaders and PREBUILT.is_dir():
        return source, (PREBUILT / f"{name}.spv").read_bytes()
    binary = store().blob(f"spirv/{name}")
    if binary is None:
        binary = _compiled(name, generate(parse(name), options=options))
        store().put_blob(f"spirv/{name}", binary)
    return source, binary


def _compiled(name: str, text: str) -> bytes:
    """SPIR-V of a complete text, from the cache by content or made now."""
    digest = hashlib.sha256(f"optimized\0{text}".encode()).hexdigest()[:32]
    path = cache_directory() / "spirv" / f"{digest}.spv"
    try:
        return path.read_bytes()
    except OSError:
        pass
    binary = optimized(compile_glsl(name, text))
    write_whole(path, binary)
    return binary


def all_passes(root: Path | None = None) -> list[str]:
    """Names of all passes under ``shaders/``, sorted."""
    root = root or SHADERS
    return sorted(str(path.relative_to(root))[:-5] for path in root.rglob("*.comp"))
