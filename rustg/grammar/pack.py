"""From the automaton to arrays: carries, fused steps, default reductions, comb packing.

The format is described in ``tables.py``.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field

import numpy as np

from rustg.registry.nodes import NODE_ID, ROLE_ID

from .lalr import ACCEPT, FORBID, REDUCE, SHIFT, Automaton
from .source import GROUPS, Grammar, GrammarError

GO, GO_REDUCE, RED, ACC = 1, 2, 3, 4
NOTHING, NODE, CHAIN, GROUP = range(4)
ACT_NONE, ACT_NODE, ACT_ADOPT = range(3)
NO_ANCHOR = 15


@dataclass
class Packed:
    """Arrays by name (uint32) and facts for the documentation and tests."""

    arrays: dict[str, np.ndarray] = field(default_factory=dict)
    stats: dict[str, int] = field(default_factory=dict)


def carries(grammar: Grammar) -> dict[str, int]:
    """What the stack entry of each nonterminal carries: NOTHING, NODE or CHAIN."""
    carry = {name: -1 for name in grammar.nonterminals}
    changed = True
    while changed:
        changed = False
        for p in grammar.productions:
            if p.action:
                value = NODE
            else:
                parts = [carry.get(e.symbol, NOTHING) for e in p.rhs]
                if -1 in parts and CHAIN not in parts:
                    # A recursive use adds to what the other symbols give.
                    value = CHAIN if NODE in parts else -1
                    if all(x in (-1, NOTHING) for x in parts):
                        value = -1
                else:
                    some = [x for x in parts if x in (NODE, CHAIN)]
                    value = NOTHING if not some else some[0] if len(some) == 1 else CHAIN
            old = carry[p.lhs]
            new = value if old in (-1, value) else old if value == -1 else CHAIN
            if new != old:
                carry[p.lhs] = new
                changed = True
    return carry


def _descriptors(grammar: Grammar) -> tuple[list[list[int]], dict[str, int]]:
    """Element descriptors of each production; checks what the kernel relies on."""
    carry = carries(grammar)
    start_id = {name: i + 1 for i, (name, _, _) in enumerate(grammar.starts)}
    result = []
    for p in grammar.productions:
        row = []
        chains = 0
        for e in p.rhs:
            what = carry.get(e.symbol, NOTHING)
            if e.symbol in GROUPS:
                row.append(GROUP | start_id.get(e.mark, 0) << 2)
                if e.mark and p.action == "":
                    raise GrammarError(f"{p.where}: group {e.mark} needs a node that owns it: {p}")
                continue
            if e.mark and what != NODE:
                raise GrammarError(f"{p.where}: {e.symbol}:{e.mark} is not exactly one node: {p}")
            if what == CHAIN and chains and not p.action:
                raise GrammarError(f"{p.where}: only the first list can be joined: {p}")
            chains += what in (NODE, CHAIN)
            row.append(what | (ROLE_ID[e.mark] if e.mark else 0) << 2)
        if p.action == "^":
            anchor = [e for e in p.rhs if e.anchor][0]
            if carry.get(anchor.symbol) != NODE:
                raise GrammarError(f"{p.where}: {anchor.symbol} is not one node, cannot adopt: {p}")
        result.append(row)
    return result, carry


def _trivial(grammar: Grammar, p: int, row: list[int], carry: dict[str, int]) -> bool:
    """A unit production without any effect on the entry."""
    production = grammar.productions[p]
    if len(production.rhs) != 1 or production.action or production.data or row[0] >> 2:
        return False
    return row[0] & 3 != GROUP and carry[production.lhs] == row[0] & 3


def _anchor(p, row: list[int], carry: dict[str, int]) -> int:
    for i, e in enumerate(p.rhs):
        if e.anchor:
            return i
    if carry[p.lhs] == NOTHING:
        return 0
    return NO_ANCHOR


class _Fuser:
    """Turns transitions into steps: a state whose only action is one reduction is not entered."""

    def __init__(self, a: Automaton, trivial: list[bool]):
        self.a, self.trivial = a, trivial
        self.single: dict[int, int] = {}
        for s, row in enumerate(a.action):
            kinds = set(row.values())
            if len(kinds) == 1 and next(iter(kinds))[0] == REDUCE and len(a.kernels[s]) == 1:
                self.single[s] = next(iter(kinds))[1]

    def step(self, state: int, symbol: int) -> tuple[int, int]:
        """(GO, state) or (GO_REDUCE, production) for reading ``symbol`` in ``state``."""
        target = self.a.goto[state][symbol]
        if target not in self.single:
            return GO, target
        production = self.single[target]
        if self.trivial[production]:
            return self.step(state, self.a.lhs[production])
        return GO_REDUCE, production


def pack(grammar: Grammar, a: Automaton) -> Packed:
    """All tables of ``grammar`` and its automaton."""
    rows, carry = _descriptors(grammar)
    trivial = [_trivial(grammar, p, rows[p], carry) for p in range(len(grammar.productions))]
    fuser = _Fuser(a, trivial)
    # States that are still entered, in the order of discovery.
    order: dict[int, int] = {s: i for i, s in enumerate(a.start_states)}
    todo = list(a.start_states)
    actions: dict[int, dict[int, int]] = {}
    gotos: dict[int, dict[int, int]] = {}
    steps: dict[int, dict[int, tuple[int, int]]] = {}
    while todo:
        s = todo.pop(0)
        steps[s] = {symbol: fuser.step(s, symbol) for symbol in a.goto[s]}
        for op, target in steps[s].values():
            if op == GO and target not in order:
                order[target] = len(order)
                todo.append(target)
    for s in order:
        code = {}
        for symbol, (op, target) in steps[s].items():
            code[symbol] = op | (order[target] if op == GO else target) << 3
        actions[s], gotos[s] = {}, {}
        for symbol in a.goto[s]:
            if symbol >= a.n_terminals:
                gotos[s][symbol] = code[symbol]
        for t, (kind, target) in a.action[s].items():
            if kind == SHIFT:
                actions[s][t] = code[t]
            elif kind == REDUCE:
                actions[s][t] = RED | target << 3
            elif kind == ACCEPT:
                actions[s][t] = ACC
            elif kind == FORBID:
                actions[s][t] = 0  # in the row, so that a default reduction does not hide it
    result = Packed()
    _pack_actions(result, [actions[s] for s in order], a.n_terminals)
    _pack_gotos(result, [gotos[s] for s in order], a)
    _pack_productions(result, grammar, rows, carry, a)
    result.arrays["lr_start"] = np.array([0, *(order[s] for s in a.start_states)], np.uint32)
    result.stats |= {
        "productions": len(grammar.productions), "terminals": a.n_terminals,
        "nonterminals": len(grammar.nonterminals), "lr0_states": len(a.kernels),
        "states": len(order),
        "words": sum(array.size for array in result.arrays.values()),
    }
    return result


def _comb(rows: list[dict[int, int]], width: int) -> tuple[list[int], np.ndarray]:
    """First-fit row displacement; each entry is ``row << 20 | value``, free ones 0xFFFFFFFF.

    Returns the base of each row; the array is long enough for every row at full ``width``.
    """
    used = np.zeros(1 << 16, bool)
    bases = [0] * len(rows)
    words = np.full(1 << 16, 0xFFFFFFFF, np.uint32)
    free = 0
    for r in sorted(range(len(rows)), key=lambda r: (-len(rows[r]), r)):
        columns = np.array(sorted(rows[r]), np.int64)
        if not len(columns):
            continue
        while used[free]:
            free += 1
        base = max(0, free - int(columns[0]))
        while used[base + columns].any():
            base += 1
        used[base + columns] = True
        words[base + columns] = [r << 20 | rows[r][c] for c in columns]
        bases[r] = base
    size = max(bases) + width
    return bases, words[:size]


def _pack_actions(result: Packed, actions: list[dict[int, int]], width: int) -> None:
    """Default reductions out, equal rows once, the rest by comb; a row id is 12 bits."""
    defaults, shared, row_of = [], {}, []
    for row in actions:
        counts = Counter(code for code in row.values() if code & 7 == RED)
        default = min(counts, key=lambda code: (-counts[code], code)) if counts else 0
        defaults.append(default)
        rest = tuple(sorted((t, code) for t, code in row.items() if code != default))
        row_of.append(shared.setdefault(rest, len(shared)))
    if len(shared) >= 4095:
        raise GrammarError("too many rows of actions")
    bases, words = _comb([dict(row) for row in shared], width)
    result.arrays["lr_action"] = words
    result.arrays["lr_action_base"] = np.array([bases[r] | r << 20 for r in row_of], np.uint32)
    result.arrays["lr_action_default"] = np.array(defaults, np.uint32)


def _pack_gotos(result: Packed, gotos: list[dict[int, int]], a: Automaton) -> None:
    """By nonterminal; the commonest target of each is its default."""
    columns: dict[int, dict[int, int]] = defaultdict(dict)
    for s, row in enumerate(gotos):
        for symbol, code in row.items():
            columns[symbol][s] = code
    n = len(a.symbols) - a.n_terminals
    defaults, rest = [], []
    for symbol in range(a.n_terminals, a.n_terminals + n):
        counts = Counter(columns[symbol].values())
        default = min(counts, key=lambda code: (-counts[code], code)) if counts else 0
        defaults.append(default)
        rest.append({s: code for s, code in columns[symbol].items() if code != default})
    bases, words = _comb(rest, len(gotos))
    result.arrays["lr_goto"] = words
    result.arrays["lr_goto_base"] = np.array(bases, np.uint32)
    result.arrays["lr_goto_default"] = np.array(defaults, np.uint32)


def _with_data(grammar: Grammar) -> set[str]:
    """Nonterminals whose entries may carry data: what lists make or pass on."""
    found: set[str] = set()
    size = -1
    while size != len(found):
        size = len(found)
        for p in grammar.productions:
            if not p.action and (p.data or any(e.symbol in found for e in p.rhs)):
                found.add(p.lhs)
    return found


def _pack_productions(result: Packed, grammar: Grammar, rows: list[list[int]],
                      carry: dict[str, int], a: Automaton) -> None:
    words, elements, places = [], [], {}
    flagged = _with_data(grammar)
    for p, row in zip(grammar.productions, rows, strict=True):
        key = tuple(row)
        if key not in places:
            places[key] = len(elements)
            elements += row
        act = {"": ACT_NONE, "^": ACT_ADOPT}.get(p.action, ACT_NODE)
        kind = NODE_ID[p.action] if act == ACT_NODE else 0
        nt = a.symbols.index(p.lhs, a.n_terminals) - a.n_terminals
        words.append(len(row) | nt << 4 | _anchor(p, row, carry) << 13 | act << 17 | kind << 19
                     | int(p.trim) << 27 | int(any(e.symbol in flagged for e in p.rhs)) << 28)
        words.append(p.data | places[key] << 12)
        if p.data >= 1 << 12:
            raise GrammarError(f"{p.where}: data does not fit")
    result.arrays["lr_prod"] = np.array(words, np.uint32)
    result.arrays["lr_elem"] = np.array(elements, np.uint32)
