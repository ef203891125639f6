"""Building MIR tables by hand, as test input of the lowering."""

from __future__ import annotations

import numpy as np

from rustg.registry import REGISTRY
from rustg.registry.mir import OPERAND_SHIFT
from rustg.registry.types import FIXED, TY_ID, TY_KIND

NONE = 0xFFFFFFFF
E = REGISTRY.enums
C = REGISTRY.constants


def T(name: str) -> int:
    """Id of a fixed type."""
    return TY_ID[name.upper()]


class Mir:
    """All tables that the lowering reads."""

    def __init__(self):
        self.ty, self.ty_arg = [], []
        for _, kind, data, args in FIXED:
            self._ty(kind, data, [TY_ID[name] for name in args])
        self.defs, self.def_ty, self.names = [], [], []
        self.node = []  # cval of each node: (known, lo, hi)
        self.body, self.local, self.place, self.mconst, self.marg, self.loc, self.mir = [], [], [], [], [], [], []
        self.local_rows = []
        self.lang: dict[str, int] = {}
        self.strings = bytearray()
        self.crate = self.define("MOD", "", flags=C["DEFF_CRATE"])
        self.functions = []
        self.waiting = []

    # -- types and definitions
    def _ty(self, kind, data, args):
        row = (TY_KIND[kind], data, len(self.ty_arg), len(args))
        self.ty_arg += args
        self.ty.append(row)
        return len(self.ty) - 1

    def tuple(self, *elements):
        return self._ty("TUPLE", 0, elements)

    def array(self, element, length):
        return self._ty("ARRAY", length, [element])

    def slice(self, element):
        return self._ty("SLICE", 0, [element])

    def ref(self, to):
        return self._ty("REF", 0, [to])

    def fn_ptr(self, params, ret):
        return self._ty("FN_PTR", 0, [*params, ret])

    def define(self, kind, name, parent=NONE, flags=0, nth=0):
        self.node.append((0, 0, 0))
        sym = C.get(f"SYM_{name}", None) if name else NONE
        if sym is None:
            sym = C["SYM_FIXED"] + len(self.names)
            self.names.append(name)
        self.defs.append({"kind": C[f"DEF_{kind}"], "sym": sym, "node": len(self.node) - 1, "parent": parent, "module": parent,
                          "flags": flags, "nth": nth, "first_member": 0, "n_member": 0, "ty": NONE, "body": NONE})
        self.def_ty.append({"ty": NONE, "ret": NONE, "param": 0, "n_param": 0})
        return len(self.defs) - 1

    def fields(self, owner, types):
        first = len(self.defs)
        for i, ty in enumerate(types):
            d = self.define("FIELD", "", owner, nth=i)
            self.def_ty[d]["ty"] = ty
        self.defs[owner]["first_member"], self.defs[owner]["n_member"] = first, len(types)

    def struct(self, name, types):
        d = self.define("STRUCT", name, self.crate)
        self.fields(d, types)
        return d, self._ty("ADT", d, [])

    def enum(self, name, variants, discriminants=None):
        d = self.define("ENUM", name, self.crate)
        rows = [self.define("VARIANT", f"V{i}", d, nth=i) for i in range(len(variants))]
        self.defs[d]["first_member"], self.defs[d]["n_member"] = rows[0], len(rows)
        for i, (row, types) in enumerate(zip(rows, variants)):
            self.fields(row, types)
            if discriminants:
                value = discriminants[i] & (1 << 64) - 1
                self.node[self.defs[row]["node"]] = (1, value & NONE, value >> 32)
        return rows, self._ty("ADT", d, [])

    def foreign(self, name, ret):
        d = self.define("FN", name, self.crate, flags=C["DEFF_FOREIGN"])
        self.def_ty[d]["ret"] = ret
        return d

    def fn(self, name, params, ret, lang=None, static=False):
        d = self.define("STATIC" if static else "FN", name, self.crate, flags=C["DEFF_MUT"] if static else 0)
        self.def_ty[d]["ret"] = ret
        if lang:
            self.lang[lang] = d
        return Body(self, d, params, ret, C["BODY_STATIC"] if static else 0)

    # -- operands
    def bits(self, ty, value):
        value &= (1 << 64) - 1
        return self._const("BITS", ty, value & NONE, value >> 32)

    def _const(self, kind, ty, lo=0, hi=0):
        self.mconst.append((C[f"MCONST_{kind}"], ty, lo, hi, 0))
        return len(self.mconst) - 1 | C["OPERAND_CONST"] << OPERAND_SHIFT

    def text(self, text):
        raw = text.encode()
        at = len(self.strings)
        self.strings += raw + bytes(4 - len(raw) % 4)
        return self._const("STR_LIT", T("REF_STR"), at, len(raw))

    def function(self, body):
        return self._const("FN", self._ty("FN_DEF", body.d, []), body.d)

    def args(self, *operands):
        self.marg += operands
        return len(self.marg) - len(operands), len(operands)

    def at(self, line, col):
        self.loc.append((0, line, col))
        return len(self.loc) - 1

    # -- upload
    def upload(self, session):
        put = lambda table, columns, rows: _put(session, table, columns.split(), rows)
        # Locals are known only now; their places come first.
        locals_, places, shift = [], [], []
        for body in self.functions:
            shift.append(len(locals_))
            locals_ += body.locals
        count = len(locals_)
        for i, row in enumerate(locals_):
            places.append((C["PLACE_LOCAL"], NONE, i, 0, row[2]))
        fix = lambda body, p: p + shift[body] if p < LOCALS else p - LOCALS + count
        for body, kind, base, arg, extra, ty in self.place:
            if kind in ("INDEX", "RANGE"):
                arg = arg if arg == NONE else fix(body, arg)
                extra = fix(body, extra) if kind == "RANGE" and extra != NONE else extra
            places.append((C[f"PLACE_{kind}"], base if base == NONE else fix(body, base), arg, extra, ty))
        place_word = lambda body, w: w if w == NONE or w >> OPERAND_SHIFT == C["OPERAND_CONST"] else fix(body, w)
        rows, bodies, margs = [], [], list(self.marg)
        for i, body in enumerate(self.functions):
            first = len(rows)
            for op, ty, dest, a, b, c, d in body.rows:
                a_, b_, c_ = OPERANDS.get(op, "---")
                if op in ("CALL", "CALL_PTR", "AGGREGATE"):
                    start, n = (a, b) if op == "AGGREGATE" else (b, c)
                    margs[start : start + n] = [place_word(i, w) for w in margs[start : start + n]]
                turn = lambda kind, w: place_word(i, w) if kind == "o" else w + first if kind == "r" else w
                rows.append((E["mir_op"][op], 0, ty, NONE if dest == NONE else fix(i, dest), turn(a_, a), turn(b_, b), turn(c_, c), d))
            bodies.append((body.d, self.defs[body.d]["node"], first, len(rows) - first, shift[i], len(body.locals), body.params, body.ret, body.flags))
        put("ty", "kind data arg n", self.ty)
        put("ty_arg", "ty", [(t,) for t in self.ty_arg])
        keys = list(self.defs[0])
        put("def", " ".join(keys), [tuple(d[k] for k in keys) for d in self.defs])
        put("def_ty", "ty ret param n_param", [tuple(d.values()) for d in self.def_ty])
        put("node", "first_tok last_tok tok", [(0, 0, 0)] * len(self.node))
        put("cval", "state lo hi", [(C["CVAL_KNOWN"] if known else 0, lo, hi) for known, lo, hi in self.node])
        put("tok", "lo hi", [(0, 1)])
        text, syms = bytearray(), [(0, 0)] * C["SYM_FIXED"]
        for name in ["std", "main", *self.names]:
            entry = (len(text), len(name))
            text += name.encode()
            if name in ("std", "main"):
                syms[C[f"SYM_{name}"]] = entry
            else:
                syms.append(entry)
        put("sym", "lo len", syms)
        put("src", "word", [(int(w),) for w in np.frombuffer(bytes(text + bytes(8 - len(text) % 4)), "<u4")])
        put("strdata", "word", [(int(w),) for w in np.frombuffer(bytes(self.strings + bytes(8)), "<u4")])
        put("body", "def node first rows local locals params ret flags", bodies)
        put("local", "body kind ty node", locals_)
        put("place", "kind base arg extra ty", places)
        put("mconst", "kind ty lo hi node", self.mconst)
        put("marg", "operand", [(w,) for w in margs])
        put("loc", "file line col", self.loc)
        put("mir", "op node ty dest a b c d", rows)
        put("lang", "def", [(self.lang.get(name, NONE),) for name in E["lang_item"] if name != "COUNT"])
        put("file", "start len flags", [(0, 0, 0)])


#: Place numbers below this are locals of the body at hand.
LOCALS = 1 << 20
#: What columns a b c are: o operand or place, r row of the body.
OPERANDS = {
    "USE": "o--", "REF": "o--", "UNARY": "o--", "CHECKED_NEG": "o--", "BINARY": "oo-", "CHECKED_BINARY": "oo-", "CAST": "o--",
    "LEN": "o--", "DISCRIMINANT": "o--", "IS_VARIANT": "o--", "REPEAT": "o--", "BOUNDS": "oo-", "RANGE_CHECK": "ooo",
    "CALL_PTR": "o--", "BLOCK": "r--", "LOOP": "r--", "END": "r--", "BREAK": "r--", "BREAK_IF": "ro-", "BREAK_UNLESS": "ro-",
    "CONTINUE": "r--",
}


def _put(session, table, columns, rows):
    session.allocate(table, len(rows) + 1)
    session.set_count(table, len(rows))
    for i, column in enumerate(columns):
        if rows:
            session.upload(table, column, np.array([int(row[i]) & NONE for row in rows], np.uint64).astype(np.uint32))


class Body:
    """One body under construction; rows and locals are numbered from 0 in it."""

    def __init__(self, program, d, params, ret, flags):
        self.program, self.d, self.ret, self.flags = program, d, ret, flags
        self.index = len(program.functions)
        program.functions.append(self)
        self.locals = [(self.index, C["LOCAL_RETURN"], ret, 0)]
        self.locals += [(self.index, C["LOCAL_PARAM"], ty, 0) for ty in params]
        self.params = len(params)
        self.rows = []

    def local(self, ty, kind="TEMP"):
        self.locals.append((self.index, C[f"LOCAL_{kind}"], ty, 0))
        return len(self.locals) - 1

    def place(self, kind, base, ty, arg=0, extra=0):
        self.program.place.append((self.index, kind, base, arg, extra, ty))
        return LOCALS + len(self.program.place) - 1

    def row(self, op, dest=NONE, ty=NONE, a=0, b=0, c=0, d=NONE):
        self.rows.append((op, ty, dest, a, b, c, d))
        return len(self.rows) - 1

    def ty_of(self, place):
        return self.locals[place][2] if place < LOCALS else self.program.place[place - LOCALS][5]

    def set(self, dest, op, a=0, b=0, c=0, d=NONE):
        """A row whose type is that of its destination."""
        return self.row(op, dest, self.ty_of(dest), a, b, c, d)

    def call(self, dest, d, *args):
        start, n = self.program.args(*args)
        target = d.d if isinstance(d, Body) else d
        return self.row("CALL", dest, NONE if dest == NONE else self.ty_of(dest), target, start, n)

    def aggregate(self, dest, variant, *args):
        start, n = self.program.args(*args)
        return self.set(dest, "AGGREGATE", start, n, variant)

    def end(self, opener):
        row = self.row("END", a=opener)
        op, ty, dest, _, b, c, d = self.rows[opener]
        self.rows[opener] = (op, ty, dest, row, b, c, d)
