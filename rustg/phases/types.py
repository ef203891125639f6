"""Types and inference: from `node`, `def`, `res` and `cval` to `ty`, `node_ty` and `def_ty`.

Three phases on the device: types of items and written types (interned bottom-up), inference of all bodies at once
(rounds of rows and equations), and what is left when the types are known: final types and diagnostics.
"""

from __future__ import annotations

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Phase, Session, Step, flatten, loop, needing, run as step
from rustg.registry import REGISTRY
from rustg.registry.infer import ROW_KINDS, ROW_LISTS
from rustg.registry.nodes import NODE_ID, NODES

from . import explain

#: Rounds recorded in one evaluation.
INTERN_ROUNDS = 2
INFER_ROUNDS = 2
#: Iterations of the equation solver in a round; what is left goes on in the next one.
SOLVE_ITERATIONS = 2

_WORK = [REGISTRY.tables[f"work{i}"].id for i in (0, 1)]
_PEND = [REGISTRY.tables[f"pend{i}"].id for i in (0, 1)]


def _nodes(times: int = 1, plus: int = 64):
    return lambda s: times * s.count("node") + plus


def _defs(times: int = 1, plus: int = 64):
    return lambda s: times * s.count("def") + plus


def _intern(source: int, target: int) -> list[Step]:
    """One batch: what is ready becomes types, the rest goes to the other list."""
    return [
        step("types/intern_ready", list=source, next=target),
        step("types/intern_pick", list=source),
        prim.scan("iterm.fresh", "iterm.rank", total_control="TYPES_NEW"),
        step("types/intern_write", list=source),
        step("types/intern_bind", list=source),
        step("types/intern_keys", list=source),
        step("types/intern_end", list=source),
    ]


def _intern_all() -> list[Step]:
    """All terms whose parts are types, until there are no more."""
    return [
        prim.set_count("work0"),
        prim.set_count("work1"),
        prim.fill("term.fresh"),
        step("types/intern_list", list=_WORK[0]),
        prim.scan("term.fresh", "term.rank", total="iterm"),
        prim.fill("iterm.fresh"),
        loop(_intern(*_WORK), _intern(_WORK[1], _WORK[0]), rounds=INTERN_ROUNDS),
    ]


def _solve() -> list[Step]:
    steps = []
    for k in range(SOLVE_ITERATIONS):
        lists = {"list": _PEND[k % 2], "next": _PEND[1 - k % 2]}
        steps += [
            step("types/claim", **lists), step("types/commit", **lists), step("types/release", **lists),
        ]
    return steps


#: Passes over waiting rows, in any order (`tests/types` runs them in several).
ROWS = (
    "types/coerce", "types/field", "types/index", "types/arith", "types/unary", "types/compare", "types/blocks",
    "types/hints", "types/casts", "types/assignees", "types/bindings", "types/pattern", "types/pattern_leaf", "types/method",
)


#: Class of the rows that a pass goes over, where it is not the pass's name.
_CLASS = {"pattern_leaf": "LEAF"}


def _rows_of(kinds: str):
    """Room for a row of each node of some kinds; without kinds: of each expression."""
    wanted = {NODE_ID[name] for name in kinds.split()} or {node.id for node in NODES if node.cls == "expr"} | {NODE_ID["EXPR_FIELD_INIT"]}

    def rows(s: Session) -> int:
        if "kind_first" not in s.sizing:
            s.sizing["kind_first"] = s.download("kind_first", "row")
        first = s.sizing["kind_first"]
        return sum(int(first[kind + 1] - first[kind]) for kind in wanted)

    return rows


def _waiting(name: str, rows: str) -> Step:
    """A pass over the rows of a class that wait: these only become fewer."""
    table = ROW_LISTS[rows]
    return needing(table.name, step(name, list=table.id))


def _half(source: int, target: int, rows=ROWS) -> list[Step]:
    return [
        [_waiting(name, _CLASS.get(name[6:], name[6:].upper())) for name in rows],
        _waiting("types/call", "CALL"),
        _waiting("types/adt_arith", "ARITH"),
        _waiting("types/clone", "METHOD"),
        step("types/late"),
        # These look at what the passes above found in this round.
        _waiting("types/args", "METHOD"),
        _waiting("types/diverge_method", "METHOD"),
        step("types/fallback_pick", list=source),
        step("types/fallback", list=source),
        step("types/number_default"),
        step("types/never_default"),
        _solve(),
        step("types/clear_rows"),
        step("types/give_up", list=source),
        step("types/keep", list=source, next=target),
        prim.set_count(REGISTRY_NAME[source]),
    ]


REGISTRY_NAME = {table.id: table.name for table in REGISTRY.tables.values()}


def _jump() -> Step:
    return loop(step("types/jump"), rounds=1)


SIGNATURES = Phase(
    "types.signatures",
    [
        prim.fill("term_hash.key", prim.NONE, whole=True),
        step("types/fixed"),
        step("types/clear"),
        step("types/start"),
        step("types/start_plain"),
        prim.scan("term.n", "term.arg", total="term_arg"),
        prim.fill("term_arg.ref", 0, whole=True),
        step("types/items"),
        step("types/type_lists"),
        step("types/type_checks"),
        step("types/unsupported"),
        step("types/sig_count"),
        prim.scan("def_ty.n_param", "def_ty.param", total="sig_param"),
        prim.fill("sig_param.node", prim.NONE),
        step("types/sig_params"),
        _jump(),
        _intern_all(),
        step("types/paths"),
    ],
    {
        "ty": _nodes(2), "ty_arg": _nodes(2), "term": _nodes(2, 0), "term_arg": _nodes(1), "iterm": _nodes(2), "term_hash": _nodes(4, 4096),
        "uf": _nodes(3, 0), "infer": _nodes(1, 0), "node_ty": _nodes(1, 0), "def_ty": _defs(1, 0), "sig_param": _defs(1),
        "work0": _nodes(2), "work1": _nodes(2), "terr": _nodes(2, 4096), "fb": _nodes(1, 0),
    },
    counts={
        "term": _nodes(2, 0), "uf": _nodes(3, 0), "infer": _nodes(1, 0), "node_ty": _nodes(1, 0), "def_ty": _defs(1, 0),
        "fb": _nodes(1, 0),
    },
)


def infer(rows=ROWS) -> Phase:
    """The phase of inference, with the passes over rows in the given order."""
    equations = lambda s: 3 * s.count("node") + s.count("term_arg")  # noqa: E731
    return Phase(
        "types.infer" if rows == ROWS else "types.infer." + ".".join(str(ROWS.index(name)) for name in rows),
        [
            prim.fill("eq.wrong"),
            step("types/breaks"),
            step("types/struct_fields"),
            step("types/sites"),
            step("types/values"),
            step("types/value_terms"),
            step("types/patterns"),
            step("types/rows"),
            step("types/format_sizes"),
            _jump(),
            step("types/diverge"),
            loop(
                _half(_WORK[0], _WORK[1], rows), step("types/advance", next=_WORK[1], last=0),
                _half(_WORK[1], _WORK[0], rows), step("types/advance", next=_WORK[0], last=1),
                rounds=INFER_ROUNDS,
            ),
            _intern_all(),
        ],
        {
            **{table.name: _rows_of(ROW_KINDS[name]) for name, table in ROW_LISTS.items()},
            "work0": _nodes(2), "work1": _nodes(2), "late": lambda s: s.count("node") // 4 + 64, "pend0": equations, "pend1": equations, "eq": equations,
        },
        counts={"eq": equations},
    )


INFER = infer()

FINISH = Phase(
    "types.finish",
    [
        step("types/finish"),
        step("types/signatures"),
        step("types/mismatches"),
        step("types/errors"),
        [prim.fill(name) for name in ("tyfin.finite", "tyfin.empty")],
        loop(step("types/finite"), rounds=4),
        step("types/infinite"),
        step("types/check_calls"),
        step("types/check_fields"),
        step("types/check_casts"),
        step("types/check_targets"),
        step("types/check_format"),
        step("types/check_values"),
        step("types/check_negation"),
        step("types/unknown"),
        step("types/check_unsafe"),
        step("types/check_mut"),
        step("types/check_ref_mut"),
        step("types/check_parts"),
    ],
    tables={"tyfin": lambda s: s.count("ty")},
    counts={"tyfin": lambda s: s.count("ty")},
)


def run(session: Session, inference: Phase = INFER) -> None:
    """Makes `ty`, `node_ty`, `def_ty`, `sig_param`; errors become rows of `diag`. `fb` and `tyfin` stay for phase `check`, which frees them."""
    session.set_control("TYPES_TRAITS", 0)
    session.run(SIGNATURES)
    session.set_control("TYPES_STAGE", 0)
    for name in ("ROUNDS", "WAITED", "GIVEN_UP", "WRONG"):
        session.set_control(f"TYPES_{name}", 0)
    session.run(inference)
    session.run(FINISH)
    explain.run(session, explain.TYPES)
    # What was reported names types by references, which are read when messages are made.
    kept = ("uf", "term", "term_arg") if session.count("diag") else ()
    for table in ("work0", "work1", "pend0", "pend1", "late", "eq", "uf", "term", "term_arg", "iterm", "term_hash", "terr"):
        if table not in kept:
            session.free(table)
    for table in ROW_LISTS.values():
        session.free(table.name)


def type_shape(names, t: int) -> str | tuple[str, int, list[int]]:
    """Kind, data and arguments of a type or type reference (see registry/infer.py), or what stands for it.

    A number that nothing but the default made an `i32` or `f64` is ``{integer}`` or ``{float}``, as for rustc, which reports
    before it takes the default.
    """
    constants = REGISTRY.constants
    numbers = {constants["UFK_INT"]: "{integer}", constants["UFK_FLOAT"]: "{float}"}
    if t == constants["TY_STATIC_STR"]:
        return "&'static str"
    if t in (constants["TY_ANY_INT"], constants["TY_ANY_FLOAT"]):
        return "{integer}" if t == constants["TY_ANY_INT"] else "{float}"
    while t & constants["VAR_BIT"]:
        var = t & ~constants["VAR_BIT"]
        parent, kind, term = (int(names._column("uf", column)[var]) for column in ("parent", "kind", "term"))
        if kind & constants["UFK_DEFAULTED"] or parent == t and term == constants["NONE"]:
            return numbers.get(kind & 3, "_")
        if term != constants["NONE"]:
            return _shape(names, "term", "term_arg", "ref", term)
        t = parent
    return _shape(names, "ty", "ty_arg", "ty", t)


def _shape(names, table: str, arguments: str, column: str, row: int) -> tuple[str, int, list[int]]:
    kind, data, first, count = (int(names._column(table, c)[row]) for c in ("kind", "data", "arg", "n"))
    return KINDS[kind], data, [int(arg) for arg in names._column(arguments, column)[first : first + count]]


def _signature(names, function: int) -> str:
    """``fn(i32) -> u8`` of a definition."""
    first, count, ret = (int(names._column("def_ty", column)[function]) for column in ("param", "n_param", "ret"))
    of = names._column("sig_param", "ty")
    result = type_name(names, ret)
    return f"fn({', '.join(type_name(names, int(of[i])) for i in range(first, first + count))})" + (f" -> {result}" if result != "()" else "")


def type_name(names, t: int) -> str:
    """Type ``t`` as rustc writes it; ``names`` gives columns (``_column``) and names of definitions (``_def``)."""
    constants = REGISTRY.constants
    shape = type_shape(names, t)
    if isinstance(shape, str):
        return shape
    kind, data, args = shape[0], shape[1], [type_name(names, arg) for arg in shape[2]]
    if kind == "INT":
        sign = "i" if data & constants["TY_SIGNED"] else "u"
        return sign + ("size" if data & constants["TY_PTR_SIZED"] else str(data & 0xFF))
    if kind == "TUPLE":
        return f"({args[0]},)" if len(args) == 1 else f"({', '.join(args)})"
    if kind == "FN_PTR":
        return f"fn({', '.join(args[:-1])})" + (f" -> {args[-1]}" if args[-1] != "()" else "")
    if kind == "FN_DEF":
        return f"{_signature(names, data)} {{{names._def(data)}}}"
    if kind == "ADT":
        return names._def(data)
    if kind == "RANGE":
        ends = {1: "RangeInclusive", 0: "Range"}[data & constants["RANGE_INCLUSIVE"]]
        lo, hi = data & constants["RANGE_LO"], data & constants["RANGE_HI"]
        name = ends if lo and hi else "RangeFrom" if lo else "RangeTo" + ends[5:] if hi else "RangeFull"
        return name + (f"<{args[0]}>" if args else "")
    form = {
        "ERROR": "_", "NEVER": "!", "BOOL": "bool", "CHAR": "char", "STR": "str", "FLOAT": f"f{data}",
        "ARRAY": "[{}; %d]" % data, "SLICE": "[{}]", "REF": "&{}", "REF_MUT": "&mut {}", "PTR": "*const {}",
        "PTR_MUT": "*mut {}",
    }.get(kind, kind.lower())
    return form.format(*args)


def dump_types(session: Session) -> str:
    """Types of the user's expressions, patterns and written types; for ``rustg emit types``."""
    from .types_dump import dump

    return dump(session)


#: Names of the constructors by number.
KINDS = REGISTRY.enums["ty_kind"].names()

__all__ = ["FINISH", "INFER", "ROWS", "SIGNATURES", "flatten", "infer", "run", "dump_types", "type_name"]
