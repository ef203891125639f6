"""Text of an expression that names a place, as rustc's borrow checker shows it: ``*r``, ``s.a``, ``a[_]``."""

from __future__ import annotations

from rustg.registry.nodes import KIND, ROLE
from rustg.registry.types import ADJ

UNOP_DEREF = 2


def place_text(names, node: int) -> str:
    """Fields and indices with the name they start from; derefs stand only before the whole place."""
    column = lambda name, row, table="node": int(names._column(table, name)[row])  # noqa: E731
    stars = 0
    if column("role", node) == ROLE["RECEIVER"]:
        stars = column("adj", node, "node_ty") & ADJ["DEREFS"]
    suffix, bare = "", True
    while True:
        kind = column("kind", node)
        if kind == KIND["EXPR_PAREN"]:
            node -= 1
        elif kind == KIND["EXPR_UNARY"] and column("data", node) == UNOP_DEREF:
            stars += bare
            node -= 1
        elif kind == KIND["EXPR_FIELD"]:
            suffix = "." + names._tok(column("tok", node)) + suffix
            node, bare = node - 1, False
        elif kind == KIND["EXPR_INDEX"]:
            index = node - 1
            path = column("kind", index) == KIND["EXPR_PATH"]
            suffix = f"[{names._node(index) if path else '_'}]" + suffix
            node, bare = index - column("size", index), False
        else:
            name = names._tok(column("tok", node)) if kind == KIND["PAT_BIND"] else names._node(node)
            return "*" * stars + name + suffix
