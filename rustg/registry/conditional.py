"""Conditional compilation: `#[cfg(..)]`, `#[cfg_attr(..)]`, `cfg!(..)`, `#[test]`.

The phase runs between parsing and resolution and takes what is not compiled out of `node`, which stays a dense tree in
post-order. It only runs if there is anything to decide. Tables that only it looks into:
"""

from .diagnostics import MACROS, NAMES, diagnostic, section
from .parse import NODE
from .schema import REGISTRY, control, table

#: Bit of node.data of an ATTR or MACRO_CALL whose condition holds.
REGISTRY.define("CFG_TRUE", 0x10000)
#: Set if there is a condition anywhere.
CFG_FOUND = control("CFG_FOUND")
#: Set if the program names the crate `glam` anywhere: then the library is read with its vectors.
NAMES_GLAM = control("NAMES_GLAM")
#: Set if any node goes.
CFG_GONE = control("CFG_GONE")
#: Number of nodes that stay.
CFG_KEPT = control("CFG_KEPT")
CFGNODE = table(
    "cfgnode", "gone dead keep id root",
    "Parallel to `node`. gone: 1 where a condition does not hold, then 2 if a child is taken out (bits). dead: number of such "
    "nodes around the node, itself included. keep: 1 if it stays; id: its new number. root: 1 if it goes and its parent stays; "
    "then running sums.",
)
CGONE = table("cgone", "node", "Nodes that go while their parents stay, in order.")
CKEPT = table("ckept", " ".join(NODE.columns), "The nodes that stay; takes the place of `node`.")

section(MACROS)
diagnostic("CFG_POSITION", None, "removing an expression is not supported in this position")
diagnostic("CFG_SYNTAX", "E0537", "invalid predicate")
section(NAMES)
