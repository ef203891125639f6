"""The library's tables, kept from one compilation of a process to the next (`rustg/phases/kept.py`).

Each ``kept_x`` has the columns of the table ``x``: the library's rows, and room behind them for those of a program. These
are appended with the numbers of rows, symbols and bytes that they have where the library comes first, and the table takes
the place of ``x``. Its rows of the library stay as they are.
"""

from .core import FILE, SRC
from .lex import LIT, STRDATA, TOK
from .parse import NODE
from .schema import REGISTRY, table
from .symbols import SEED_TEXT, SYM

_DOC = "Rows of `{0}` of the library, and of a program behind them."
KEPT = {
    origin.name: table(f"kept_{origin.name}", " ".join(origin.columns), _DOC.format(origin.name))
    for origin in (TOK, LIT, SYM, STRDATA, NODE, SRC, FILE)
}
KEPT_SLOT = table("kept_slot", "sym", "Hash table of the library's names: symbol ids, NONE where free.")
KEPT_NAME = table(
    "kept_name", "id fresh rank",
    "Parallel to `sym` of a program: the symbol that it is in `kept_sym`, whether that is none of the library's, and how many such are "
    "before it.",
)
KEPT_NEW = table("kept_new", "name", "Names of a program that the library does not have, in order: rows of `sym`.")
REGISTRY.define("KEPT_PROBES", 1 << 12)
#: Where the first file begins in `src`.
REGISTRY.define("FIRST_FILE", (len(SEED_TEXT) + 63) & ~63)
