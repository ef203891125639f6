"""Reads ``*.grammar`` files into productions.

A file is a sequence of rules.  ``name:`` at the start of a line opens a nonterminal, each indented
line is one alternative, ``#`` starts a comment.  An element is a terminal (its spelling in quotes,
or a name in capitals), a nonterminal, or a parenthesis of alternatives ``( a b | c )``; ``?`` after
it makes it optional (alternatives are multiplied out, so no production is empty).  Around elements:

- ``@x``        the new node is anchored at ``x`` (a list entry keeps its token);
- ``x:ROLE``    the node of ``x`` gets that role; ``PAREN:START`` says how the group's contents are
  parsed, a group without it stays a token tree;
- ``{A B}``     adds flags to ``data`` (``REF_MUT``: flag MUT of REF in ``registry/nodes.py``);
- ``=> KIND``   the production makes a node; ``=> ^`` the node of the ``@`` element takes the others as
  children; nothing: lists are joined;
- ``%prec P``   precedence level; ``%shift`` on a conflict go on; ``%reduce T`` reduce before T;
  ``%trim``     the node ends before the last token.

Directives: ``%left A B``, ``%right``, ``%nonassoc`` from low to high; ``%start NAME nonterminal CUTS``;
``%template X: A B`` ... ``%end`` instantiates its rules for each variant: ``$X`` is the variant,
``$L``, ``$R``, ``$D`` are set by ``%variant A L=.. R=.. D=..``, and an alternative that begins with
``[A B]`` exists in these variants only.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field
from pathlib import Path

from rustg.registry.nodes import FLAGS, NODE_ID, ROLE_ID
from rustg.registry.terminals import SPELLING, TERMINALS

GROUPS = ("PAREN", "BRACKET", "BRACE")
FLAG_VALUES = {f"{p}_{n}": v for p, members in FLAGS.items() for n, v in members.items()}


class GrammarError(Exception):
    """The grammar file is malformed or ambiguous."""


@dataclass(frozen=True)
class Element:
    """One symbol of a right-hand side; ``mark`` is the text after ``:``, a role or a start symbol."""

    symbol: str
    anchor: bool = False
    mark: str = ""


@dataclass
class Production:
    """``action``: "" (list), "^" (adopt) or the name of a node kind."""

    lhs: str
    rhs: tuple[Element, ...]
    action: str = ""
    data: int = 0
    prec: str = ""
    shift: bool = False
    reduce_on: frozenset[str] = frozenset()
    trim: bool = False
    where: str = ""

    def __str__(self) -> str:
        return f"{self.lhs}: {' '.join(e.symbol for e in self.rhs)}"


@dataclass
class Grammar:
    """Productions with precedences (symbol -> (level, associativity)) and start symbols."""

    productions: list[Production] = field(default_factory=list)
    prec: dict[str, tuple[int, str]] = field(default_factory=dict)
    starts: list[tuple[str, str, tuple[str, ...]]] = field(default_factory=list)

    @property
    def nonterminals(self) -> list[str]:
        return list(dict.fromkeys(p.lhs for p in self.productions))


_TOKEN = re.compile(
    r"\s*(?:(?P<quoted>'[^']+')|(?P<name>[A-Za-z_][A-Za-z_0-9]*)|(?P<flags>\{[^}]*\})"
    r"|(?P<option>%\w+)|(?P<op>=>|[@:?()|^]))"
)


def _tokens(text: str, where: str) -> list[tuple[str, str]]:
    result, at = [], 0
    text = text.rstrip()
    while at < len(text):
        match = _TOKEN.match(text, at)
        if not match:
            raise GrammarError(f"{where}: cannot read {text[at:]!r}")
        result.append((match.lastgroup, match.group(match.lastgroup)))
        at = match.end()
    return result


class _Alternative:
    """Recursive-descent reader of one alternative; results are lists of (elements, data)."""

    def __init__(self, text: str, where: str):
        self.tokens, self.at, self.where = _tokens(text, where), 0, where

    def peek(self) -> tuple[str, str]:
        return self.tokens[self.at] if self.at < len(self.tokens) else ("", "")

    def take(self, value: str | None = None) -> tuple[str, str]:
        token = self.peek()
        if not token[0] or (value is not None and token[1] != value):
            raise GrammarError(f"{self.where}: expected {value!r}, found {token[1]!r}")
        self.at += 1
        return token

    def sequence(self) -> list[tuple[list[Element], int]]:
        parts = []
        while self.peek()[0] and self.peek()[1] not in ("|", ")", "=>") and self.peek()[0] != "option":
            parts.append(self.element())
        result = []
        for combination in itertools.product(*parts):
            elements = [e for elements, _ in combination for e in elements]
            data = 0
            for _, bits in combination:
                data |= bits
            result.append((elements, data))
        return result

    def element(self) -> list[tuple[list[Element], int]]:
        anchor = False
        if self.peek()[1] == "@":
            self.take()
            anchor = True
        kind, text = self.take()
        if kind == "flags":
            data = 0
            for flag in text.strip("{}").split():
                data |= FLAG_VALUES[flag] if flag in FLAG_VALUES else int(flag)
            return [([], data)]
        if text == "(":
            options = self.sequence()
            while self.peek()[1] == "|":
                self.take()
                options += self.sequence()
            self.take(")")
        elif kind == "quoted":
            if text[1:-1] not in SPELLING:
                raise GrammarError(f"{self.where}: no terminal {text}")
            options = [([Element(SPELLING[text[1:-1]])], 0)]
        else:
            options = [([Element(text)], 0)]
        mark = ""
        if self.peek()[1] == ":":
            self.take()
            mark = self.take()[1]
        if anchor or mark:
            for elements, _ in options:
                if len(elements) != 1:
                    raise GrammarError(f"{self.where}: @ and : need one symbol")
            options = [([Element(e.symbol, anchor or e.anchor, mark or e.mark)], data)
                       for (e,), data in options]
        if self.peek()[1] == "?":
            self.take()
            options = [*options, ([], 0)]
        return options


def _alternative(lhs: str, text: str, where: str) -> list[Production]:
    reader = _Alternative(text, where)
    options = reader.sequence()
    action, prec, shift, reduce_on, trim = "", "", False, set(), False
    while reader.peek()[0]:
        kind, word = reader.take()
        if word == "=>":
            action = reader.take()[1]
            if reader.peek()[0] == "flags":
                extra = reader.element()[0][1]
                options = [(elements, data | extra) for elements, data in options]
        elif word == "%prec":
            prec = reader.take()[1].strip("'")
            prec = SPELLING.get(prec, prec)
        elif word == "%shift":
            shift = True
        elif word == "%reduce":
            name = reader.take()[1].strip("'")
            reduce_on.add(SPELLING.get(name, name))
        elif word == "%trim":
            trim = True
        else:
            raise GrammarError(f"{where}: unexpected {word!r}")
    return [Production(lhs, tuple(elements), action, data, prec, shift, frozenset(reduce_on), trim, where)
            for elements, data in options]


def _instantiate(lines: list[tuple[str, str]], variants: dict[str, dict[str, str]]) -> list[tuple[str, str]]:
    result = []
    for name, values in variants.items():
        for where, line in lines:
            guard = re.match(r"(\s+)\[([^\]]*)\]", line)
            if guard:
                if name not in guard.group(2).split():
                    continue
                line = guard.group(1) + line[guard.end():]
            line = line.replace("$X", name)
            for key, value in values.items():
                line = line.replace(f"${key}", value)
            result.append((where, line))
    return result


def _flatten(paths: list[Path]) -> list[tuple[str, str]]:
    """All lines with their places, templates instantiated, comments gone."""
    result: list[tuple[str, str]] = []
    template: list[tuple[str, str]] | None = None
    variants: dict[str, dict[str, str]] = {}
    for path in paths:
        for number, line in enumerate(path.read_text().splitlines(), 1):
            line = re.sub(r"(^|\s)#(\s.*|$)", "", line).rstrip()
            where = f"{path.name}:{number}"
            if not line.strip():
                continue
            if line.startswith("%variant"):
                _, name, *values = line.split()
                variants[name] = dict(value.split("=", 1) for value in values)
            elif line.startswith("%template"):
                template = []
            elif line.startswith("%end"):
                result += _instantiate(template or [], variants)
                template = None
            elif template is not None:
                template.append((where, line))
            else:
                result.append((where, line))
    return result


def read(paths: list[Path]) -> Grammar:
    """The grammar of the given files, checked for undefined symbols; raises ``GrammarError``."""
    grammar = Grammar()
    lhs = ""
    level = 0
    for where, line in _flatten(paths):
        words = line.split()
        if words[0] in ("%left", "%right", "%nonassoc"):
            level += 1
            for word in words[1:]:
                word = word.strip("'")
                grammar.prec[SPELLING.get(word, word)] = (level, words[0][1:])
        elif words[0] == "%start":
            grammar.starts.append((words[1], words[2], tuple(words[3:])))
        elif not line[0].isspace():
            if not re.fullmatch(r"[a-z_0-9]+:", line):
                raise GrammarError(f"{where}: expected a rule, found {line!r}")
            lhs = line[:-1]
        else:
            grammar.productions += _alternative(lhs, line, where)
    _check(grammar)
    return grammar


def _check(grammar: Grammar) -> None:
    known = set(grammar.nonterminals) | set(TERMINALS)
    starts = {name for name, _, _ in grammar.starts}
    seen = {}
    for p in grammar.productions:
        if not p.rhs:
            raise GrammarError(f"{p.where}: empty alternative of {p.lhs}")
        if len(p.rhs) > 15:
            raise GrammarError(f"{p.where}: more than 15 symbols")
        key = (p.lhs, tuple(e.symbol for e in p.rhs))
        if key in seen:
            raise GrammarError(f"{p.where}: {p} stands at {seen[key]} already")
        seen[key] = p.where
        anchors = sum(e.anchor for e in p.rhs)
        if anchors > 1 or (p.action and not anchors):
            raise GrammarError(f"{p.where}: {p} needs exactly one anchor")
        if p.action not in ("", "^") and p.action not in NODE_ID:
            raise GrammarError(f"{p.where}: no node kind {p.action}")
        if p.action == "^" and not p.rhs[-1].anchor:
            raise GrammarError(f"{p.where}: what adopts must be the last symbol")
        for e in p.rhs:
            if e.symbol not in known:
                raise GrammarError(f"{p.where}: unknown symbol {e.symbol}")
            names = starts if e.symbol in GROUPS else ROLE_ID
            if e.mark and e.mark not in names:
                raise GrammarError(f"{p.where}: unknown {e.mark} after {e.symbol}")
    reached = {symbol for p in grammar.productions for symbol in (e.symbol for e in p.rhs)}
    reached |= {symbol for _, symbol, _ in grammar.starts}
    unused = [name for name in grammar.nonterminals if name not in reached]
    if unused:
        raise GrammarError(f"unused nonterminals: {', '.join(unused)}")
