"""LALR(1) construction for an epsilon-free grammar, with yacc's precedences.

Look-aheads by DeRemer and Pennello, "Efficient Computation of LALR(1) Look-Ahead Sets" (1982);
without empty productions there are no ``reads`` edges, and ``includes`` only follows the last
symbol of a production.  Sets of terminals are Python integers used as bit sets.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from rustg.registry.terminals import TERMINALS

from .source import Grammar, GrammarError, Production

#: Kinds of action: (SHIFT, state), (REDUCE, production), (ACCEPT, 0), (FORBID, 0).
SHIFT, REDUCE, ACCEPT, FORBID = "shift", "reduce", "accept", "forbid"


@dataclass
class Automaton:
    """Symbols are numbered: terminals first (their registry ids), then nonterminals.

    ``productions[i]`` has left-hand side ``lhs[i]`` and symbols ``rhs[i]``; the last ones, one for
    each start symbol, are the augmented ``start' -> start``.  ``action[s]`` maps terminals to
    actions, ``goto[s]`` maps every symbol to the next state.
    """

    productions: list[Production]
    symbols: list[str]
    lhs: list[int]
    rhs: list[tuple[int, ...]]
    action: list[dict[int, tuple[str, int]]] = field(default_factory=list)
    goto: list[dict[int, int]] = field(default_factory=list)
    kernels: list[tuple[tuple[int, int], ...]] = field(default_factory=list)
    start_states: list[int] = field(default_factory=list)

    @property
    def n_terminals(self) -> int:
        return len(TERMINALS)

    def item(self, item: tuple[int, int]) -> str:
        production, dot = item
        names = [self.symbols[s] for s in self.rhs[production]]
        return f"{self.symbols[self.lhs[production]]}: {' '.join([*names[:dot], '.', *names[dot:]])}"


def build(grammar: Grammar) -> Automaton:
    """The automaton of ``grammar``; raises ``GrammarError`` that lists unresolved conflicts."""
    names = [*TERMINALS, *grammar.nonterminals]
    names += [f"start {name}" for name, _, _ in grammar.starts]
    number = {name: i for i, name in enumerate(names)}
    lhs = [number[p.lhs] for p in grammar.productions]
    rhs = [tuple(number[e.symbol] for e in p.rhs) for p in grammar.productions]
    for name, symbol, _ in grammar.starts:
        lhs.append(number[f"start {name}"])
        rhs.append((number[symbol],))
    automaton = Automaton(grammar.productions, names, lhs, rhs)
    _lr0(automaton, len(grammar.starts))
    _resolve(automaton, grammar, _lookaheads(automaton, len(grammar.starts)))
    return automaton


def _lr0(a: Automaton, n_starts: int) -> None:
    """Fills ``kernels``, ``goto`` and ``start_states``."""
    of = defaultdict(list)
    for p, symbol in enumerate(a.lhs):
        of[symbol].append(p)
    # Nonterminals that can stand leftmost below a nonterminal, itself included.
    left: dict[int, list[int]] = {}
    for symbol in of:
        seen, todo = {symbol}, [symbol]
        while todo:
            for p in of[todo.pop()]:
                first = a.rhs[p][0]
                if first >= a.n_terminals and first not in seen:
                    seen.add(first)
                    todo.append(first)
        left[symbol] = sorted(seen)
    initial = {s: [(p, 0) for n in left[s] for p in of[n]] for s in of}

    ids: dict[tuple[tuple[int, int], ...], int] = {}

    def state(kernel: tuple[tuple[int, int], ...]) -> int:
        if kernel not in ids:
            ids[kernel] = len(a.kernels)
            a.kernels.append(kernel)
            a.goto.append({})
        return ids[kernel]

    first = len(a.lhs) - n_starts
    a.start_states = [state(((first + i, 0),)) for i in range(n_starts)]
    done = 0
    while done < len(a.kernels):
        moves: dict[int, set[tuple[int, int]]] = defaultdict(set)
        seen = set()
        for p, dot in a.kernels[done]:
            if dot == len(a.rhs[p]):
                continue
            symbol = a.rhs[p][dot]
            moves[symbol].add((p, dot + 1))
            if symbol >= a.n_terminals:
                seen.update(left[symbol])
        for symbol in seen:
            for p in of[symbol]:
                moves[a.rhs[p][0]].add((p, 1))
        a.goto[done] = {symbol: state(tuple(sorted(moves[symbol]))) for symbol in sorted(moves)}
        done += 1
    del initial


def _lookaheads(a: Automaton, n_starts: int) -> dict[tuple[int, int], int]:
    """(state, production) -> bit set of the terminals before which it may be reduced."""
    of = defaultdict(list)
    for p, symbol in enumerate(a.lhs):
        of[symbol].append(p)
    transitions: dict[tuple[int, int], int] = {}
    for s, row in enumerate(a.goto):
        for symbol in row:
            if symbol >= a.n_terminals:
                transitions[s, symbol] = len(transitions)
    follow = [0] * len(transitions)
    for (s, symbol), t in transitions.items():
        for terminal in a.goto[a.goto[s][symbol]]:
            if terminal < a.n_terminals:
                follow[t] |= 1 << terminal
    for i, s in enumerate(a.start_states):
        follow[transitions[s, a.rhs[len(a.lhs) - n_starts + i][0]]] |= 1

    included_by = [[] for _ in follow]  # follow[t] flows into each of included_by[t]
    lookback = defaultdict(list)
    for (s, symbol), t in transitions.items():
        for p in of[symbol]:
            at = s
            for x in a.rhs[p][:-1]:
                at = a.goto[at][x]
            last = a.rhs[p][-1]
            if last >= a.n_terminals:
                included_by[t].append(transitions[at, last])
            lookback[a.goto[at][last], p].append(t)
    todo = list(range(len(follow)))
    queued = [True] * len(follow)
    while todo:
        t = todo.pop()
        queued[t] = False
        bits = follow[t]
        for u in included_by[t]:
            if follow[u] | bits != follow[u]:
                follow[u] |= bits
                if not queued[u]:
                    queued[u] = True
                    todo.append(u)
    result = {}
    for key, sources in lookback.items():
        bits = 0
        for t in sources:
            bits |= follow[t]
        result[key] = bits
    return result


def _resolve(a: Automaton, grammar: Grammar, lookaheads: dict[tuple[int, int], int]) -> None:
    """Fills ``action``; what precedences and marks leave open is an error."""
    prec = {i: grammar.prec[name] for i, name in enumerate(a.symbols) if name in grammar.prec}
    number = {name: i for i, name in enumerate(a.symbols)}
    conflicts = []
    n_real = len(a.productions)
    for s, kernel in enumerate(a.kernels):
        row: dict[int, tuple[str, int]] = {
            t: (SHIFT, target) for t, target in a.goto[s].items() if t < a.n_terminals
        }
        for p, dot in kernel:
            if dot != len(a.rhs[p]):
                continue
            if p >= n_real:
                row[0] = (ACCEPT, 0)
                continue
            production = a.productions[p]
            level = _level(production, a.rhs[p], prec, grammar)
            bits = lookaheads.get((s, p), 0)
            while bits:
                t = (bits & -bits).bit_length() - 1
                bits &= bits - 1
                if t not in row:
                    row[t] = (REDUCE, p)
                elif row[t] is not None:
                    choice = _choose(production, level, row[t], t, prec, number)
                    if choice == "conflict":
                        conflicts.append((s, t, row[t], p))
                    elif choice == REDUCE:
                        row[t] = (REDUCE, p)
                    elif choice == "error":
                        row[t] = None
        # What %nonassoc forbids stays an entry, lest a default reduction take its place.
        a.action.append({t: action or (FORBID, 0) for t, action in row.items()})
    if conflicts:
        raise GrammarError(_report(a, conflicts))


def _level(production: Production, rhs: tuple[int, ...], prec: dict, grammar: Grammar) -> tuple | None:
    if production.prec:
        return grammar.prec[production.prec]
    for symbol in reversed(rhs):
        if symbol < len(TERMINALS):
            return prec.get(symbol)
    return None


def _choose(production: Production, level: tuple | None, other: tuple[str, int], terminal: int,
            prec: dict, number: dict[str, int]) -> str:
    if other[0] != SHIFT:
        return "conflict"
    if any(number[name] == terminal for name in production.reduce_on):
        return REDUCE
    if production.shift:
        return SHIFT
    if level is None or terminal not in prec:
        return "conflict"
    theirs, associativity = prec[terminal]
    if theirs != level[0]:
        return REDUCE if level[0] > theirs else SHIFT
    return {"left": REDUCE, "right": SHIFT, "nonassoc": "error"}[associativity]


def _report(a: Automaton, conflicts: list) -> str:
    """Groups conflicts by the productions involved, with one example state."""
    groups = defaultdict(lambda: (set(), []))
    for s, t, other, p in conflicts:
        key = (p, other[1] if other[0] == REDUCE else -1)
        groups[key][0].add(a.symbols[t])
        groups[key][1].append(s)
    lines = [f"{len(conflicts)} conflicts"]
    for (p, other), (terminals, states) in groups.items():
        lines.append(f"reduce {a.item((p, len(a.rhs[p])))} ({a.productions[p].where})")
        if other >= 0:
            lines.append(f"  or reduce {a.item((other, len(a.rhs[other])))}")
        lines.append(f"  before {' '.join(sorted(terminals))}; states {states[:8]}")
        lines += [f"    {a.item(item)}" for item in a.kernels[states[0]][:12]]
    return "\n".join(lines)
