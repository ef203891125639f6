"""Work tables of the passes that add parts to diagnostics (``shaders/explain``)."""

from .schema import enum, table

LIKELY = table(
    "likely",
    "diag sym want mode a b next key name kind id",
    "Names for which one that is nearly the same is looked for. diag: row of `diag`. sym: the name. want: what its place "
    "asks for (EXP_*). mode: where to look (LIKELY_*), a and b: see there. next: candidates seen. key, name: likeness "
    "(explain/distance.glsl) and text of the best so far; kind, id: what it means (RES_*).",
)
LIKELY_MODE = enum(
    "likely_mode", "LIKELY",
    "SCOPES SCOPE BINDINGS DEFS HEAD",
    "SCOPES: all that can be seen from node a. SCOPE: names of scope a. BINDINGS: those of nodes a to b. DEFS: "
    "definitions a to b, b excluded. HEAD: methods of the inherent impls with head a.",
)
