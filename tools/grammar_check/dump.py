"""Writes the parse tables as text for the test tool in this folder: ``dump.py OUT``."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from rustg.grammar import tables
from rustg.registry import REGISTRY, nodes, terminals


def main(path: str) -> None:
    lines = []

    def words(name, values):
        lines.append(f"w\t{name}\t{' '.join(str(int(v)) for v in values)}")

    def names(name, values):
        lines.append("\t".join(["n", name, *values]))

    for name, array in tables.load().items():
        words(name, array)
    words("retag_first", terminals._rule_first())
    words("retag_rule", terminals._rules())
    words("retag_set", terminals._sets())
    for name in ("path_kind", "paren_kind", "count_kind", "node_class"):
        words(name, REGISTRY.consts[name].build())
    words("retag_sizes", [1 + terminals.RULE_TESTS, terminals.BASE_SET_WORDS])
    names("term", terminals.TERM.members)
    names("display", terminals.DISPLAY)
    names("words", [x for pair in terminals.WORDS.items() for x in pair])
    names("glued", [x for pair in terminals.GLUED.items() for x in pair])
    names("node", [node.name for node in nodes.NODES])
    names("role", nodes.ROLES)
    names("start", ["OPAQUE", *(name for name, _ in tables.start_symbols())])
    for node in nodes.NODES:
        words(f"children_{node.id}",
              [x for role, card in node.children for x in (nodes.ROLE_ID[role], "1?*".index(card))])
    Path(path).write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
