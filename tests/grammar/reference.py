"""The parse tables interpreted on the CPU, for tests: text -> terminals -> nodes.

The tokenizer knows what tests write (no nested comments, no suffix subtleties); the interpreter does
exactly what ``rustg/grammar/tables.py`` says, one segment for each group, without fix-ups.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from rustg.grammar import tables
from rustg.registry import grammar, nodes, terminals

NONE = None
TERM = terminals.TERM
_TOKEN = re.compile(
    r"""(?P<space>\s+|//(?![/!]).*|/\*.*?\*/)|(?P<outer>///.*)|(?P<inner>//!.*)
    |(?P<str>"(?:\\.|[^"\\])*")|(?P<char>b?'(?:\\.|[^'\\])')|(?P<life>'[A-Za-z_]\w*)
    |(?P<float>\d[\d_]*\.\d[\d_]*)|(?P<int>\d\w*)|(?P<word>(?:r\#)?[A-Za-z_]\w*)|(?P<punct>.)""",
    re.VERBOSE,
)
_OPEN = {"PAREN": "CLOSE_PAREN", "BRACKET": "CLOSE_BRACKET", "BRACE": "CLOSE_BRACE"}
_SINGLE = {"(": "PAREN", ")": "CLOSE_PAREN", "[": "BRACKET", "]": "CLOSE_BRACKET", "{": "BRACE",
           "}": "CLOSE_BRACE"}
_CLASSES = [("<<=", "SHLEQ"), ("<<", "SHL"), ("<=", "LE"), ("<", "LT"), (">>=", "SHREQ"),
            (">>", "SHR"), (">=", "GE"), (">", "GT"), ("&&", "AND2")]


@dataclass
class Token:
    text: str
    base: str
    lo: int = 0
    term: str = ""
    mate: int | None = None

    @property
    def hi(self) -> int:
        return self.lo + len(self.text)


def tokenize(text: str, edition: int = 2021) -> list[Token]:
    """Tokens with terminals, an EOF at the end."""
    result: list[Token] = []
    at, lone_eq = 0, -1
    while at < len(text):
        match = _TOKEN.match(text, at)
        kind, word = match.lastgroup, match.group()
        if kind == "float" and result and result[-1].base == "DOT":
            kind, word = "int", word.split(".")[0]
        if kind == "punct":
            rest = text[at:]
            name = _SINGLE.get(word)
            if name is None and at == lone_eq:
                name = "EQ"
            if name is None:
                cls = next(((s, n) for s, n in _CLASSES if rest.startswith(s)), None)
                if cls:
                    name = cls[1]
                    lone_eq = at + 1 if name in ("LE", "GE") else lone_eq
                elif word == "&" and not rest.startswith("&="):
                    name = "AND1"
                else:
                    word = next(rest[:n] for n in (3, 2, 1) if rest[:n] in terminals.GLUED)
                    name = terminals.GLUED[word]
            result.append(Token(word, name, at))
        elif kind != "space":
            base = {"outer": "DOC_OUTER", "inner": "DOC_INNER", "str": "STR", "char": "LIT", "life": "LIFETIME",
                    "float": "LIT", "int": "INT"}.get(kind) or terminals.WORDS.get(word, "IDENT")
            result.append(Token(word, base, at))
        at += len(word)
    result.append(Token("", "EOF", len(text)))
    stack = []
    for i, token in enumerate(result):
        if token.base in _OPEN:
            stack.append(i)
        elif token.base.startswith("CLOSE_"):
            token.mate = stack.pop()
            assert _OPEN[result[token.mate].base] == token.base
            result[token.mate].mate = i
    for i, token in enumerate(result):
        token.term = retag([t.base for t in result], i, edition)
    return result


def retag(bases: list[str], i: int, edition: int = 2021) -> str:
    """Terminal of token ``i`` by the rules, from the base terminals around it."""
    def base(at: int) -> str:
        return bases[at] if 0 <= at < len(bases) else "EOF"

    for rule in terminals.RULES:
        if rule.base == bases[i] and rule.min_edition <= edition <= rule.max_edition:
            if all(base(i + offset) in names for offset, names in rule.tests):
                return rule.result
    return bases[i]


@dataclass
class Node:
    kind: str
    tok: int
    data: int
    first: int
    last: int
    role: str = "NONE"
    children: list["Node"] = field(default_factory=list)

    def show(self, tokens: list[Token]) -> str:
        """``KIND(token ROLE=child ...)``."""
        inner = "".join(f" {c.role}={c.show(tokens)}" for c in sorted(self.children, key=lambda c: c.first))
        flags = f"#{self.data}" if self.data else ""
        return f"{self.kind}{flags}({tokens[self.tok].text}{inner})"


class SyntaxProblem(Exception):
    """Error at token ``at`` in ``state`` of a segment that began in ``start``."""

    def __init__(self, at: int, state: int, start: int):
        super().__init__(f"token {at}, state {state}")
        self.at, self.state, self.start = at, state, start


class Machine:
    """One instance parses one text."""

    def __init__(self, tokens: list[Token]):
        self.tokens = tokens
        self.t = {name: array.tolist() for name, array in tables.load().items()}
        self.groups: list[tuple[int, int, Node]] = []
        self.productions: set[int] = set()

    def action(self, state: int, term: int) -> int:
        base = self.t["lr_action_base"][state]
        word = self.t["lr_action"][(base & 0xFFFFF) + term]
        return word & 0xFFFFF if word >> 20 == base >> 20 else self.t["lr_action_default"][state]

    def goto(self, state: int, nt: int) -> int:
        word = self.t["lr_goto"][self.t["lr_goto_base"][nt] + state]
        return word & 0xFFFFF if word >> 20 == nt else self.t["lr_goto_default"][nt]

    def file(self, start: str = "ITEMS") -> Node:
        """Parses everything; the root node stands for the file."""
        root = Node("FILE", len(self.tokens) - 1, 0, 0, len(self.tokens) - 1)
        self.groups.append((-1, grammar.START[start], root))
        while self.groups:
            opening, symbol, owner = self.groups.pop(0)
            end = len(self.tokens) - 1 if opening < 0 else self.tokens[opening].mate
            if symbol and opening + 1 < end:
                owner.children += self.segment(opening + 1, end, symbol)
        return root

    def segment(self, at: int, end: int, symbol: int) -> list[Node]:
        start = self.t["lr_start"][symbol]
        stack = [(start, 0, at, [], at)]  # state, data, tok, nodes, first
        last = at
        production = None
        while True:
            if production is None:
                term = 0 if at == end else TERM[self.tokens[at].term]
                result = self.action(stack[-1][0], term)
                op, arg = result & 7, result >> 3
                if op == 0:
                    raise SyntaxProblem(at, stack[-1][0], start)
                if op == 4:
                    return stack[-1][3]
                if op in (1, 2):
                    stack.append((arg, 0, at, [], at))
                    last = self.tokens[at].mate or at
                    at = last + 1
                if op in (2, 3):
                    production = arg
                continue
            production = self.reduce(production, stack, last)

    def reduce(self, production: int, stack: list, last: int) -> int | None:
        self.productions.add(production)
        w, v = self.t["lr_prod"][2 * production: 2 * production + 2]
        n, anchor, act = w & 15, w >> 13 & 15, w >> 17 & 3
        entries = stack[-n:]
        del stack[-n:]
        data = v & 4095
        nodes_of = []
        groups = []
        for i, (_, bits, tok, chain, _) in enumerate(entries):
            data |= bits
            d = self.t["lr_elem"][(v >> 12) + i]
            carry, arg = d & 3, d >> 2 & 63
            if carry == 1:
                assert len(chain) == 1 and chain[0].tok == tok
                if arg:
                    chain[0].role = nodes.ROLES[arg]
            elif carry == 3 and arg:
                groups.append((tok, arg))
            assert bool(chain) <= (carry in (1, 2))
            nodes_of.append(chain)
        first = entries[0][4]
        flat = [node for chain in nodes_of for node in chain]
        if act == 1:
            kind = nodes.NODES[w >> 19 & 255].name
            node = Node(kind, entries[anchor][2], data, first, last - (w >> 27 & 1), children=flat)
        elif act == 2:
            node = nodes_of[anchor][0]
            node.first, node.data = first, node.data | data
            node.children[:0] = [n for i, chain in enumerate(nodes_of) if i != anchor for n in chain]
        if act:
            self.groups += [(tok, symbol, node) for tok, symbol in groups]
            new = (0, node.tok, [node])
        else:
            tok = flat[-1].tok if flat else entries[anchor][2] if anchor != 15 else None
            new = (data, tok, flat)
        result = self.goto(stack[-1][0], w >> 4 & 511)
        stack.append((result >> 3, new[0], new[1], new[2], first))
        return result >> 3 if result & 7 == 2 else None


def fix(node: Node, tokens: list[Token], parent: Node | None = None) -> None:
    """What group contents or parents decide, see ``rustg/registry/grammar.py``; sorts children too."""
    node.children.sort(key=lambda c: c.first)
    elements = [c for c in node.children if c.role == "ELEM"]
    if node.kind in grammar.PAREN_OF and len(elements) == 1 and elements[0].kind != "PAT_REST":
        if tokens[tokens[node.tok].mate - 1].term != "COMMA":
            node.kind = grammar.PAREN_OF[node.kind]
    if node.kind in grammar.COUNT_OF and node.children and node.children[-1].role == "COUNT":
        node.kind = grammar.COUNT_OF[node.kind]
    if node.kind == "BLOCK" and node.children and node.children[-1].role == "STMT":
        last = node.children[-1]
        if nodes.NODES[nodes.NODE_ID[last.kind]].cls == "expr" or last.kind == "PATH":
            last.role = "TAIL"
    if node.kind == "EXPR_ASSIGN" and node.role == "ARG" and parent.kind == "MACRO_CALL":
        node.kind = "MACRO_NAMED_ARG"
        for child in node.children:
            child.role = {"LHS": "NAME", "RHS": "VALUE"}.get(child.role, child.role)
    if node.kind == "PATH" and parent is not None:
        node.kind = grammar.path_kind(parent.kind, node.role)
    for child in node.children:
        fix(child, tokens, node)


def rows(node: Node, tokens: list[Token]) -> list[tuple[str, str, int, int, int, int]]:
    """(kind, role, data, anchor, lo, hi) in post-order, places in bytes."""
    result = [row for child in node.children for row in rows(child, tokens)]
    lo, last = tokens[node.first].lo, tokens[node.last]
    result.append((node.kind, node.role, node.data, tokens[node.tok].lo, lo, last.hi))
    return result


def parse(text: str, start: str = "ITEMS", edition: int = 2021) -> str:
    """The tree of ``text`` as text, its root left out."""
    tokens = tokenize(text, edition)
    return " ".join(node.show(tokens) for node in Machine(tokens).file(start).children)
