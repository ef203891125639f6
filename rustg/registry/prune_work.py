"""Further tables of phase `prune`; see `prune.py`."""

from .schema import table

PWORK = table(
    "pwork", "owner open at",
    "Parallel to `node`. owner: of an impl, the name of its self type (NONE: no path). open: of an impl, whether it "
    "has generic parameters. at: 1 for a node that begins a region, then their prefix sum.",
)
PEDGE = table("pedge", "item name", "What regions mention, in order: a row of `pitem`, and `ptok.name`.")
PNAME = table("pname", "used named", "Parallel to `sym`: `psym` as the library alone makes it.")
PALIVE = table("palive", "state", "Parallel to `pitem`: 0 not alive, 1 since the last round, 2 longer.")
PKEEP = table("pkeep", "at", "Parallel to `node`: 1 for what is kept, then the prefix sum.")
