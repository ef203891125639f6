"""What a syntax error spoils: later phases have nothing to say about it.

This module stands right behind those that declare diagnostics of tokens and syntax.
"""

from .diagnostics import DIAGNOSTICS
from .schema import REGISTRY, control, table

#: Set if items were lost, so that anything about any name may be wrong.
control("PARSE_LOST")
#: The last diagnostic that is never silenced.
REGISTRY.define("D_LAST_SYNTAX", len(DIAGNOSTICS))

POISON = table(
    "poison", "depth",
    "For each token the number of spoiled functions, constants and statics that it is in. Made only "
    "if there are syntax errors.",
)
