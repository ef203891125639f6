"""Constant evaluation: from `node` and `res` to `cval`. The contract is in the registry."""

from __future__ import annotations

from rustg.gpu import hashing
from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Phase, Session, like, loop, run as step
from rustg.registry.resolve import PRIM

NONE = prim.NONE


CONSTEVAL = Phase(
    "consteval",
    [
        step("consteval/start"),
        step("consteval/select"),
        prim.scan("cflag.flag", "cflag.at", total="cwork"),
        prim.compact("cflag.flag", "cflag.at", "cwork.node"),
        step("consteval/rows"),
        step("consteval/calls"),
        step("consteval/bases"),
        prim.scan("cdef.base", "cdef.base", op="max", inclusive=True),
        loop(
            prim.set_count("cready"), step("consteval/ready"), step("consteval/leaves"), step("consteval/blocks"),
            step("consteval/arithmetic"), step("consteval/operators"), step("consteval/casts"),
            step("consteval/aggregates"), step("consteval/matches"), step("consteval/commit"),
            rounds=6,
        ),
        step("consteval/panics"),
        step("consteval/cycle"),
        step("consteval/finish"),
        step("consteval/ranges"),
        step("consteval/variants"),
        prim.fill("cvariant.second", NONE),
        hashing.group("cvariant.owner", 3, "cvariant_slot.row", "cvariant.group"),
        step("consteval/variants_second"),
        step("consteval/variants_twice"),
    ],
    {"cval": like("node")},
    {
        "cvariant": like("def"), "cvariant_slot": lambda s: 2 * s.count("def") + 16, "cwork": like("node"),
        "cready": like("node"), "cflag": like("node"), "cdef": like("def"),
    },
    {"cval": like("node"), "cflag": like("node"), "cdef": like("def"), "cvariant": like("def")},
)


def run(session: Session) -> None:
    """Makes `cval`; after the phase `resolve`."""
    session.run(CONSTEVAL)


def number(lo: int, hi: int, kind: int) -> int:
    """The value of two words as an integer of its type."""
    value = lo | hi << 32
    is_signed = kind == NONE or PRIM.names()[kind].startswith("I")
    return value - (1 << 64) if is_signed and hi >> 31 else value


def value_text(lo: int, hi: int, kind: int) -> str:
    """A value as rustc writes it in messages: ``3_u8``, ``i32::MIN``, ``true``, ``'a'``."""
    value = number(lo, hi, kind)
    if kind == NONE:
        return f"{value}_i32"
    name = PRIM.names()[kind].lower()
    if name == "bool":
        return "true" if lo else "false"
    if name == "char":
        return repr(chr(lo))
    bits = 64 if name.endswith("size") else int(name[1:])
    if name[0] == "i":
        limits = {-(1 << bits - 1): "MIN", (1 << bits - 1) - 1: "MAX"}
    else:
        limits = {(1 << bits) - 1: "MAX"}
    return f"{name}::{limits[value]}" if value in limits else f"{value}_{name}"
