"""Instruments for finding what a driver that runs passes one after the other hides.

All are off by default and chosen by environment variables, read once a process:

``RUSTG_CHECKED=bounds`` (or ``1``)
    Each accessor checks its row (constant tables too), and each access to the heap by a computed place that it is
    in the heap; the control word BOUNDS says after a violation which pass did it and to which table (`violation`).
``RUSTG_CHECKED=races``
    Each word of the heap has a shadow that says which row wrote it in which dispatch.  A row that
    reads, or overwrites with something else, what another row wrote in the same dispatch is a race.
    Rows that read first and write later are only seen with ``RUSTG_ORDER=reverse``.  Both can be
    given (``bounds,races``).  `Session.races` has what was found; the words of atomics are not watched.
``RUSTG_ORDER=reverse|shuffle``
    Rows of a pass run in another order, and so do the passes between two barriers: nothing
    may depend on it.
``RUSTG_FILL=N``
    Tables are filled with this word when they are made: nobody may read what nobody wrote.
``RUSTG_GROUPS=N``
    Workgroups of every dispatch of the usual grid.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from functools import lru_cache

from rustg.registry import REGISTRY
from rustg.registry.core import BOUNDS, EPOCH, RACES, SHADOW

#: Bits of a shadow word that hold the row; those above hold the dispatch.
ROW_BITS = 18
ROW_MASK = (1 << ROW_BITS) - 1
#: A dispatch number beyond this is not recorded.
LAST_EPOCH = (1 << 32 - ROW_BITS) - 1
#: Added to the numbers of constant tables in BOUNDS.
CONSTS = 0xC00
#: Races that are kept after one phase, four words each.
LOG_ROWS = 1 << 10


@dataclass(frozen=True)
class Debug:
    """What is switched on."""

    bounds: bool = False
    races: bool = False
    order: str = ""
    fill: int | None = None
    groups: int = 0

    @property
    def shaders(self) -> bool:
        """Whether shaders differ from the usual ones."""
        return self.bounds or self.races or bool(self.order)


NOTHING = Debug()


@dataclass(frozen=True)
class Race:
    """Two rows of one dispatch that met in a word: the last one that wrote it, and another one."""

    phase: str
    shader: str
    column: str
    row: int
    first: int
    second: int


@lru_cache(maxsize=1)
def options() -> Debug:
    """What the environment asks for; ``ValueError`` for words that mean nothing."""
    checks = {"bounds" if word == "1" else word for word in os.environ.get("RUSTG_CHECKED", "").split(",")}
    checks -= {"", "0"}
    order, fill = os.environ.get("RUSTG_ORDER", ""), os.environ.get("RUSTG_FILL", "")
    if checks - {"bounds", "races"} or order not in ("", "reverse", "shuffle"):
        raise ValueError("RUSTG_CHECKED is bounds, races or both; RUSTG_ORDER is reverse or shuffle")
    return Debug(
        "bounds" in checks, "races" in checks, order, int(fill, 0) & 0xFFFFFFFF if fill else None,
        int(os.environ.get("RUSTG_GROUPS") or 0),
    )


def preamble(options: Debug) -> list[str]:
    """Functions that instrumented accessors and orders call."""
    out = []
    if options.order:
        out.append(
            "uvec3 invocation_() { return uvec3(gl_NumWorkGroups.x * gl_WorkGroupSize.x - 1u - gl_GlobalInvocationID.x, 0u, 0u); }"
        )
    if options.order == "shuffle":
        # An odd factor permutes the rows below a power of two; the others are reversed.
        out.append(
            "uint shuffled_(uint i, uint n) { uint p = 1u << findMSB(n);\n"
            "  return i < p ? (i * 0x9E3779B1u + 0x7F4A7C15u) & (p - 1u) : p + (n - 1u - i); }"
        )
    if options.races:
        # As few instructions as possible at each access: the last race of a row is logged after it.
        out.append(f"""uint race_shadow_ = C[{SHADOW}];
uint race_mark_;
uint race_bad_;
void race_begin_(uint me) {{ race_mark_ = C[{EPOCH}] << {ROW_BITS} | me & {ROW_MASK}u; race_bad_ = 0u; }}
uint race_met_(uint at) {{ uint s = H[race_shadow_ + at] ^ race_mark_; return s - 1u < {ROW_MASK}u ? at + 1u : 0u; }}
uint load_(uint at) {{ race_bad_ = max(race_bad_, race_met_(at)); return H[at]; }}
void touch_(uint at) {{ H[race_shadow_ + at] = race_mark_; }}
void store_(uint at, uint v) {{ race_bad_ = H[at] != v ? max(race_bad_, race_met_(at)) : race_bad_; H[at] = v; H[race_shadow_ + at] = race_mark_; }}
void race_end_() {{
  if (race_bad_ == 0u || C[{EPOCH}] > {LAST_EPOCH}u) return;
  uint r = atomicAdd(C[{RACES}], 1u);
  if (r < {LOG_ROWS}u) {{ uint to = 2u * race_shadow_ + 4u * r;
    H[to] = C[{EPOCH}]; H[to + 1u] = race_bad_ - 1u; H[to + 2u] = H[race_shadow_ + race_bad_ - 1u] & {ROW_MASK}u; H[to + 3u] = race_mark_ & {ROW_MASK}u; }} }}""")
    return out


def row_order(options: Debug, i: str, n: str) -> str:
    """The row that comes as number ``i`` of ``n``."""
    return {"": i, "reverse": f"{n} - 1u - {i}", "shuffle": f"shuffled_({i}, {n})"}[options.order]


def rewritten(options: Debug, text: str) -> str:
    """The text of a pass with its invocations renumbered (those of workgroups that share memory are not)."""
    main = re.search(r"\bvoid\s+main\s*\(", text)
    if options.races and main:
        me = "invocation_()" if options.order else "gl_GlobalInvocationID"
        text = re.sub(r"\bvoid\s+main\s*\(", "void main_(", text)
        text += f"\nvoid main() {{ race_begin_({me}.x); main_(); race_end_(); }}"
    if not options.order or re.search(r"\bbarrier\s*\(", text):
        return text
    return re.sub(r"\bgl_GlobalInvocationID\b", "invocation_()", text)


#: Part of a violation that stands for no table: a place outside of the heap.
HEAP_PART = 0xFFF


def mark(name: str, part: int) -> str:
    """GLSL that notes a violation by pass ``name`` of table number ``part`` - 1."""
    from . import glsl

    passes = glsl.all_passes()
    number = passes.index(name) + 1 if name in passes else 0
    return f"atomicMax(C[{BOUNDS}], {number << 12 | part}u);"


def violation(word: int) -> str:
    """What the control word BOUNDS says."""
    from . import glsl

    part, number = word & 0xFFF, word >> 12
    tables = {table.id + 1: table.name for table in REGISTRY.tables.values()}
    consts = {CONSTS + const.id: const.name for const in REGISTRY.consts.values()}
    what = "the heap" if part == HEAP_PART else f"table {tables.get(part) or consts.get(part, part)}"
    return f"{glsl.all_passes()[number - 1] if number else 'a pass'} accesses a row outside of {what}"


def within_heap(name: str, text: str) -> str:
    """The text with every index of the heap checked."""
    check = (
        f"uint inside_(uint at) {{ if (at < uint(H.length())) return at; {mark(name, HEAP_PART)} return 0u; }}\n"
        "uint inside4_(uint at) { return inside_(4u * at) / 4u; }\n"
    )
    return _checked(text).replace("const uint DIRECTORY", check + "const uint DIRECTORY", 1)


def _checked(text: str) -> str:
    out, at = [], 0
    for found in re.finditer(r"\bH(4?)\[(?!\])", text):
        if found.start() < at:
            continue
        depth, end = 1, found.end()
        while depth:
            depth += {"[": 1, "]": -1}.get(text[end], 0)
            end += 1
        four = found.group(1)
        out += [text[at : found.start()], f"H{four}[inside{four}_({_checked(text[found.end() : end - 1])})]"]
        at = end
    return "".join([*out, text[at:]])


def usable_words(words: int) -> int:
    """Words of a heap that tables may use."""
    return (words - 4 * LOG_ROWS) // 2 if options().races else words


def collect(session, phase: str, trace: list[str]) -> list[Race]:
    """The races of the dispatches ``trace`` (their labels in order), which ended at the device's present epoch."""
    found = min(int(session.words[RACES]), LOG_ROWS)
    if not found:
        return []
    session.words[RACES] = 0
    last = int(session.words[EPOCH])
    log = session.read_words(2 * int(session.words[SHADOW]), 4 * found).reshape(-1, 4)
    races = []
    for head, at, first, second in log.tolist():
        place = len(trace) - 1 - (last - head)
        column, row = _column(session, at)
        races.append(Race(phase, trace[place] if place >= 0 else "?", column, row, first, second))
    return races


def _column(session, at: int) -> tuple[str, int]:
    for table, (base, words) in session.blocks.items():
        if base <= at < base + words and table in REGISTRY.tables:
            col, row = divmod(at - base, session.capacity(table))
            return f"{table}.{REGISTRY.tables[table].columns[col]}", row
    return "?", at

