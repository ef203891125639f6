"""What the host has to know of a compiled module: kernels, parameters, types, as plain data (JSON).

`describe` reads the tables that the passes wrote; nothing is decided here.  A *plain type* is described by a
dictionary: ``{"text", "dtype"}`` for a number, ``{"text", "elem", "len"}`` for an array, ``{"text", "fields", "size"}``
(name, offset in bytes, type) for a struct or tuple.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from rustg.gpu.scheduler import Session
from rustg.phases.types import KINDS
from rustg.registry import REGISTRY
from rustg.registry.kernel import KPARAM_KIND
from rustg.registry.kernel_front import KPARAM_FLAG
from rustg.registry.lir import LT

NONE = 0xFFFFFFFF
#: Name of the kernel that computes the initial values of statics.
START = "rustg_entry"


class _Types:
    """Descriptions of types, from `ty`, `lay` and the offsets of fields."""

    def __init__(self, session: Session, names):
        self.names = names
        self.column = names._column
        self.seen: dict[int, dict] = {}

    def plain(self, t: int) -> dict[str, Any]:
        if t not in self.seen:
            self.seen[t] = {"text": self.names.text("ty", t), **self._parts(t)}
        return self.seen[t]

    def _parts(self, t: int) -> dict[str, Any]:
        kind, data = KINDS[int(self.column("ty", "kind")[t])], int(self.column("ty", "data")[t])
        first, count = int(self.column("ty", "arg")[t]), int(self.column("ty", "n")[t])
        if kind == "BOOL":
            return {"dtype": "|b1"}
        if kind == "FLOAT":
            return {"dtype": f"<f{(data & 0xFF) // 8}"}
        if kind == "INT":
            signed = "i" if data & REGISTRY.constants["TY_SIGNED"] else "u"
            return {"dtype": f"<{signed}{(data & 0xFF) // 8}"}
        if kind == "ARRAY":
            return {"elem": self.plain(self.args(t)[0]), "len": data}
        size = int(self.column("lay", "size")[t])
        fields: list[list] = []
        if kind == "TUPLE":
            for k in range(count):
                part = int(self.column("ty_arg", "ty")[first + k])
                fields.append([f"f{k}", int(self.column("targ", "offset")[first + k]), self.plain(part)])
        elif kind == "ADT":
            member = int(self.column("def", "first_member")[data])
            library = int(self.column("def", "flags")[data]) & REGISTRY.constants["DEFF_LIBRARY"]
            if library and self.names.text("def", data).startswith("Atomic"):
                # An atomic: its only field as the host sees it; kernels change it through `&`.
                return {**self._parts(int(self.column("def_ty", "ty")[member])), "atomic": True}
            for k in range(int(self.column("def", "n_member")[data])):
                sym = int(self.column("def", "sym")[member + k])
                name = f"f{k}" if sym == NONE else self.names.text("sym", sym)
                part = int(self.column("def_ty", "ty")[member + k])
                fields.append([name, int(self.column("fld", "offset")[member + k]), self.plain(part)])
        return {"fields": fields, "size": size}

    def kind(self, t: int) -> str:
        return KINDS[int(self.column("ty", "kind")[t])]

    def args(self, t: int) -> list[int]:
        first, count = int(self.column("ty", "arg")[t]), int(self.column("ty", "n")[t])
        return [int(word) for word in self.column("ty_arg", "ty")[first : first + count]]


def describe(session: Session, sources) -> list[dict[str, Any]]:
    """A dictionary for each row of `kernel`."""
    from rustg.diagnostics.names import Names
    from rustg.phases.lir import Names as Functions

    names, functions = Names(session, sources), Functions(session)
    types = _Types(session, names)
    kernel = session.rows("kernel")
    kparam = session.rows("kparam") if session.count("kparam") else {}
    stack = kernel.get("stack")
    result = []
    for i in range(len(kernel["fn"])):
        first, count = int(kernel["param"][i]), int(kernel["params"][i])
        result.append({
            "name": functions.function(int(kernel["fn"][i])),
            "local": [int(kernel[f"local_{axis}"][i]) for axis in "xyz"],
            "stack": int(stack[i]) if stack is not None else NONE,
            "params": _params(kparam, range(first, first + count), types, sources.text),
        })
    return result


def _changes(type_: dict[str, Any]) -> bool:
    """Whether a type has atomics in it."""
    parts = [part for _, _, part in type_.get("fields", [])] + ([type_["elem"]] if "elem" in type_ else [])
    return type_.get("atomic", False) or any(_changes(part) for part in parts)


def _params(kparam, rows, types: _Types, text: Callable[[int, int], str]) -> list[dict[str, Any]]:
    """The parameters that the caller gives: rows of one parameter belong together."""
    kinds, values, flags_of = KPARAM_KIND.names(), LT.names(), KPARAM_FLAG
    found: list[dict[str, Any]] = []
    for p in rows:
        if kinds[int(kparam["kind"][p])] != "VALUE":
            continue
        flags, offset = int(kparam["flags"][p]), int(kparam["offset"][p])
        if flags & flags_of["SECOND"]:
            found[-1]["length_at"] = offset
            continue
        t = int(kparam["elem"][p])
        start, length = int(kparam["name"][p]), int(kparam["name_len"][p])
        entry = {
            "name": text(start, start + length) or f"arg{len(found)}",
            "text": types.names.text("ty", t), "at": offset, "value": values[int(kparam["ty"][p])],
            "mutable": bool(flags & flags_of["MUTABLE"]), "exclusive": bool(flags & flags_of["MUTABLE"]), "length_at": None,
        }
        if flags & flags_of["REFERENCE"]:
            to = types.args(t)[0]
            kind = types.kind(to)
            if kind == "STR":
                entry |= {"mode": "str", "type": {"text": "u8", "dtype": "|u1"}}
            elif kind == "SLICE":
                entry |= {"mode": "slice", "type": types.plain(types.args(to)[0])}
            else:
                entry |= {"mode": "ref", "type": types.plain(to)}
        else:
            entry |= {"mode": "memory" if flags & flags_of["IN_MEMORY"] else "value", "type": types.plain(t)}
        entry["mutable"] |= entry["mode"] in ("slice", "ref") and _changes(entry["type"])
        found.append(entry)
    return found


def dtype_of(type_: dict[str, Any]) -> tuple[np.dtype, tuple[int, ...]]:
    """The numpy type of a plain type: of its innermost elements, and the shape of its arrays."""
    if "elem" in type_:
        dtype, shape = dtype_of(type_["elem"])
        return dtype, (type_["len"], *shape)
    if "fields" in type_:
        formats = [np.dtype(dtype_of(part)) if dtype_of(part)[1] else dtype_of(part)[0] for _, _, part in type_["fields"]]
        return np.dtype({
            "names": [name for name, _, _ in type_["fields"]], "formats": formats,
            "offsets": [offset for _, offset, _ in type_["fields"]], "itemsize": type_["size"],
        }), ()
    return np.dtype(type_["dtype"]), ()
