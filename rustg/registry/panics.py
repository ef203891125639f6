"""Operations that are sure to panic: rustc's lints `unconditional_panic` and `arithmetic_overflow`.

The rules are those of rustc's pass `KnownPanicsLint`: the value of a local is known if one row writes it, nothing borrows it, and what the
row computes from is known; an operation that then fails is reported if control can come to it, where a branch on a known condition goes
one way only.  Integers of up to 64 bits, `bool` and `char`; what rustc knows about parts of tuples and arrays, and about variables that
are assigned again within one basic block, is not followed.
"""

from .diagnostics import BODIES, diagnostic, part, section
from .schema import control, enum, table

PLOCAL = table(
    "plocal", "writes state next lo hi",
    "Parallel to `local`: rows that write it (2 more for each that borrows it), PV_* (next: after this round), value.",
)
PBINDING = table("pbinding", "local", "Parallel to `node`: the local of a binding, or NONE.")
PMIR = table("pmir", "fail join", "Parallel to `mir`: row of `pfail` plus 1; whether control comes to this END by a jump.")
PWAIT = [table(f"pwait{i}", "row", "Rows of `mir` whose value may be found.") for i in (0, 1)]
PFAIL = table(
    "pfail", "row code lty llo lhi rty rlo rhi live",
    "Operations that fail: row of `mir`, PK_*, type (NONE: not known) and value of the operands, whether control comes there.",
)
PBODY = table("pbody", "fails at live",
              "Parallel to `body`: whether there is a failing row in it; state of the walk: row, whether control comes there.")
VALUE = enum("panic_value", "PV", "UNKNOWN PENDING KNOWN", "What is known of a local.")
#: 1: lints are not shown, since there are errors.
SILENT = control("LINT_SILENT")
KIND = enum("panic_kind", "PK", "NONE ADD SUB MUL DIV REM NEG SHL SHR DIV_ZERO REM_ZERO INDEX", "How an operation fails.")

section(BODIES)
_LABELS = {
    "ADD": "attempt to compute `{0} + {1}`, which would overflow",
    "SUB": "attempt to compute `{0} - {1}`, which would overflow",
    "MUL": "attempt to compute `{0} * {1}`, which would overflow",
    "DIV": "attempt to compute `{0} / {1}`, which would overflow",
    "REM": "attempt to compute `{0} % {1}`, which would overflow",
    "NEG": "attempt to negate `{0}`, which would overflow",
    "SHL": "attempt to shift left by `{1}`, which would overflow",
    "SHR": "attempt to shift right by `{1}`, which would overflow",
    "DIV_ZERO": "attempt to divide `{0}` by zero",
    "REM_ZERO": "attempt to calculate the remainder of `{0}` with a divisor of zero",
    "INDEX": "index out of bounds: the length is {0} but the index is {1}",
}
_PANICS = ("DIV", "REM", "DIV_ZERO", "REM_ZERO", "INDEX")
for _name, _label in _LABELS.items():
    _panics = _name in _PANICS
    _kind = "panic_number" if _name == "INDEX" else "panic_value"
    diagnostic(f"SURE_{_name}", "unconditional_panic" if _panics else "arithmetic_overflow",
               "this operation will panic at runtime" if _panics else "this arithmetic operation will overflow", label=_label,
               args=(_kind, _kind))
part("DENY_PANIC", "note_once", "`#[deny(unconditional_panic)]` on by default")
part("DENY_OVERFLOW", "note_once", "`#[deny(arithmetic_overflow)]` on by default")
