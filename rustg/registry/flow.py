"""Flow analysis of MIR: variables that are declared without a value (E0381, E0384).

Two facts about each such variable are followed along the structured control flow: it may have *no value* yet, and it may
have been *assigned*.  Each body with such variables becomes a list of events; a chunk is up to 31 variables of a body, one bit
of a word each, and is walked by one thread, in rounds of bounded length.
"""

from .diagnostics import BODIES, TYPES, diagnostic, part, section
from .schema import REGISTRY, enum, table

FVAR = table(
    "fvar", "row node mut bad first path lo hi place binding near diag",
    "Variables declared without a value, in order: their STORAGE_LIVE row of `mir`, binding, and whether they are `mut`. bad: first "
    "event that needs a value where there may be none; first: first event that assigns; path: first path to it in the code of "
    "`bad` (all NONE if there is none). lo, hi, place, binding: what is reported: its bytes, and nodes of the place that is used and of "
    "the one that has no value. near: FNEAR_* bits; diag: its row of `diag`, or NONE.",
)
FNEAR = enum("flow_near", "FNEAR", {"BEFORE": 1, "BEHIND": 2, "ELSEWHERE": 4},
             "A branch without an assignment stands before, or behind, the use; an assignment does not contain it.")
FLOCAL = table("flocal", "var", "Parallel to `local`: row of `fvar`, or NONE.")
FNODE = table(
    "fnode", "var assigns",
    "Parallel to `node`, all or NONE. var: row of `fvar` of a binding. assigns: of a branch or a construct with branches, the least "
    "variable with an error that a statement in it assigns.",
)
FPLACE = table(
    "fplace", "to",
    "Parallel to `place`: the place that it projects from, in the end a local or static; FLOW_FIELD, FLOW_THROUGH tell what is projected.",
)
REGISTRY.define("FLOW_FIELD", 1 << 30)
REGISTRY.define("FLOW_THROUGH", 1 << 31)
REGISTRY.define("FLOW_PLACE", (1 << 30) - 1)
FMIR = table("fmir", "body live at", "Parallel to `mir`, and one row more: body, whether a variable begins here, events before the row.")
FMARG = table("fmarg", "flag at", "Parallel to `marg`, and one row more: whether it reads a variable; number of those before it.")
FUSE = table("fuse", "marg var event state", "Rows of `marg` that read a variable: what it is, the event of the row, FLOW_* before it.")
FEVENT = table(
    "fevent", "kind arg row first last state",
    "Events in order of `mir`: FE_*, the row, and arg: a variable, or the event that control goes to. first, last: range of `fuse`. "
    "state: FLOW_* before it.",
)
FBODY = table(
    "fbody", "first vars chunk join start events",
    "Parallel to `body`: first variable, their number, number of chunks and of rows of `fjoin` (then those before it), first "
    "event, number of events.",
)
FCHUNK = table(
    "fchunk", "start stop first join at sub empty assigned again",
    "Up to 31 variables from `first`: events of their body, rows of `fjoin`; the state of the walk: event, place in its range, "
    "variables that may have no value (bit 31: control comes here), that may be assigned; whether the body has to be walked "
    "again.",
)
FJOIN = table("fjoin", "empty assigned", "For each chunk and event: what comes to it from jumps.")
REGISTRY.define("FLOW_VARS", 31)
#: Set in fvar.path for a row of `capture`.
REGISTRY.define("FLOW_CAPTURE", 1 << 31)

FLOW_EVENT = enum(
    "flow_event", "FE", "NONE BLOCK END_BLOCK LOOP END_LOOP BREAK BREAK_IF CONTINUE STOP USE USES PART SET LIVE",
    "USE: a variable is read or looked into; USES: by arguments first to last of `fuse`; PART: a field of it is assigned; SET: it "
    "is assigned; LIVE: it begins. STOP: control ends.",
)
FLOW_STATE = enum("flow_state", "FLOW", {"EMPTY": 1, "ASSIGNED": 2}, "The variable may have no value; may have been assigned.")

section(BODIES)
diagnostic("UNINITIALIZED", "E0381", "used binding `{0}` isn't initialized", label="`{1}` used here but it isn't initialized",
           secondary="binding declared here but left uninitialized", args=("place", "place"))
diagnostic("MAYBE_UNINITIALIZED", "E0381", "used binding `{0}` is possibly-uninitialized",
           label="`{1}` used here but it is possibly-uninitialized", secondary="binding declared here but left uninitialized",
           args=("place", "place"))
diagnostic("PARTLY_INITIALIZED", "E0381", "partially assigned binding `{0}` isn't fully initialized",
           label="`{1}` partially assigned here but it isn't fully initialized", secondary="binding declared here but left uninitialized",
           help="partial initialization isn't supported, fully initialize the binding with a default value and mutate it, or use "
                "`std::mem::MaybeUninit`", args=("place", "place"))
section(TYPES)
part("IF_FALSE", "label", "if this `if` condition is `false`, `{0}` is not initialized", args=("place",))
part("ELSE_MISSING", "label", "an `else` arm might be missing here, initializing `{0}`", args=("place",))
part("WHILE_NEVER", "label", "if this condition isn't met and the `while` loop runs 0 times, `{0}` is not initialized", args=("place",))
part("FOR_NEVER", "label", "if the `for` loop runs 0 times, `{0}` is not initialized", args=("place",))
part("IF_ELSE", "label", "if the `if` condition is `false` and this `else` arm is executed, `{0}` is not initialized", args=("place",))
part("IF_TRUE", "label", "if this condition is `true`, `{0}` is not initialized", args=("place",))
part("IF_MATCHED", "label", "if this pattern is matched, `{0}` is not initialized", args=("place",))
part("IF_GUARDED", "label", "if this pattern and condition are matched, `{0}` is not initialized", args=("place",))
part("SOMETIMES", "label", "binding initialized here in some conditions")
part("ASSIGN_A_VALUE", "suggest", "consider assigning a value", edit=" = {0}", args=("sample",), applicability="MaybeIncorrect")
