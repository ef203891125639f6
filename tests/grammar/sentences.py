"""Random sentences of the grammar, as text.

A derivation picks productions at random while it has budget left and the shortest ones then.  The
text need not be what was derived (words change their terminal by their neighbours), nor valid.
"""

from __future__ import annotations

import random
from functools import lru_cache

from rustg.grammar import source, tables
from rustg.registry.terminals import TERMINALS

_WORDS = "a b c d e f g x y z T U Self crate super union auto default safe raw gen println vec matches".split()
_TEXT = {
    "LIFETIME": ["'a", "'b"], "INT": ["0", "1", "2u8"], "STR": ['"s"'], "LIT": ["1.5", "'c'", "b'c'"],
    "DOC_OUTER": ["/// d\n"], "DOC_INNER": ["//! d\n"], "RESERVED": ["abstract"], "DOLLAR": ["$"],
    "SHL": ["<"], "SHLEQ": ["<"], "LE": ["<"], "SHR": [">"], "SHREQ": [">"], "GE": [">"], "AND1": ["&"],
    "AND2": ["&"], "BANG_EXPRS": ["!"], "BANG_MATCHES": ["!"], "ASYNCQ": ["async"], "CONSTQ": ["const"],
    "GENQ": ["gen"], "ELSE_LET": ["else"], "FORB": ["for"], "IMPLG": ["impl"], "PUBR": ["pub"],
    "SELF": ["self"],
}
_BRACKETS = {"PAREN": "()", "BRACKET": "[]", "BRACE": "{}"}
#: First characters of operators that come in pieces: what follows must touch them.
_TOUCHING = frozenset("SHL SHLEQ LE SHR SHREQ GE AND2".split())


@lru_cache(maxsize=1)
def _grammar():
    """Productions by left-hand side, cost of the shortest derivation of each, spellings, starts."""
    grammar = source.read([tables.FOLDER / name for name in tables.FILES])
    of: dict[str, list[source.Production]] = {}
    for production in grammar.productions:
        of.setdefault(production.lhs, []).append(production)
    cost: dict[str, int] = {}
    changed = True
    while changed:
        changed = False
        for production in grammar.productions:
            if all(e.symbol in cost or e.symbol in TERMINALS for e in production.rhs):
                total = 1 + sum(cost.get(e.symbol, 1) for e in production.rhs)
                if total < cost.get(production.lhs, 1 << 30):
                    cost[production.lhs] = total
                    changed = True
    spelling = {name: text for text, name in source.SPELLING.items()}
    return of, cost, spelling, {name: symbol for name, symbol, _ in grammar.starts}


class Writer:
    """Derives one sentence; ``budget`` bounds the number of random choices."""

    def __init__(self, seed: int, budget: int):
        self.random = random.Random(seed)
        self.budget = budget
        self.parts: list[str] = []

    def symbol(self, name: str, mark: str = "", opener: bool = True) -> None:
        of, cost, spelling, starts = _grammar()
        if name in _BRACKETS and opener:
            self.group(name, mark, starts)
        elif name in of:
            options = of[name]
            if self.budget > 0:
                self.budget -= 1
                production = self.random.choice(options)
            else:
                production = min(options, key=lambda p: sum(cost.get(e.symbol, 1) for e in p.rhs))
            for element in production.rhs:
                self.symbol(element.symbol, element.mark)
        elif name == "IDENT":
            self.parts += [self.random.choice(_WORDS), " "]
        else:
            text = self.random.choice(_TEXT.get(name) or [spelling[name]])
            self.parts += [text, "" if name in _TOUCHING else " "]

    def group(self, name: str, mark: str, starts: dict[str, str]) -> None:
        self.parts.append(_BRACKETS[name][0])
        if not mark:
            self.parts.append(self.random.choice(["", "a", "=> b", "1, fn", "( ; )"]))
        elif self.budget > 0 and self.random.random() < 0.8:
            self.symbol(starts[mark])
        self.parts += [_BRACKETS[name][1], " "]


def sentence(start: str, seed: int, budget: int = 60) -> str:
    """Text of a random derivation of start symbol ``start``."""
    writer = Writer(seed, budget)
    writer.symbol(_grammar()[3][start])
    return "".join(writer.parts).strip(" ")
