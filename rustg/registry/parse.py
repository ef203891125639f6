"""Parsing: the work tables of the LR kernel, and the syntax tree.

Kinds, roles and the meaning of ``data`` are in ``nodes.py``, the tables that the kernel interprets
in ``rustg.grammar.tables``.
"""

from .schema import control, table

#: Depth of the groups that the next round of the kernel parses.
control("PARSE_LEVEL")
#: Number of nodes of all trees.
control("PARSE_NODES")

PT = table(
    "pt",
    "s0 s1 s2 meta first last rank ends base",
    "For each `tt` row. s0 s1 s2: a slot of the stack of the segment that the row is in (state | "
    "data << 16, tok, first). meta: of the node anchored here, kind | role << 8 | data << 16, 0 if "
    "there is none; first, last: its span in `tt`; rank: nodes with the same last token that were "
    "made before it. ends: number of nodes whose last token is this; base: of those that end before.",
)

NODE = table(
    "node",
    "kind tok data parent role nth first_tok last_tok size",
    "The syntax trees of all files, in post-order; nodes.py describes each column. Token columns "
    "are rows of `tok`; `last_tok` is the last character of a glued operator.",
)
