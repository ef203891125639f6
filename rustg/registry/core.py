"""Declarations that every phase shares: control words, sources, scratch space, diagnostics."""

from .schema import REGISTRY, control, enum, table

#: Set (with atomicOr) by a pass that wanted more rows than a table has; see ``needed``.
OVERFLOW = control("OVERFLOW")
#: Set by a pass of a loop that made progress; the loop ends when a round leaves it zero.
CHANGED = control("CHANGED")
#: Set by an accessor that was given a row outside its table (checked builds only).
BOUNDS = control("BOUNDS")
#: The number of the dispatch, races found so far, and the shadow's place (see ``rustg.gpu.debug``).
EPOCH = control("EPOCH")
RACES = control("RACES")
SHADOW = control("SHADOW")
#: Edition of the crate that is compiled, as a number (2015, 2018, 2021, 2024).
EDITION = control("EDITION")

#: What code is made for: TARGET_*, and the bytes of its pointers (8 or 4). Written by the host alone.
TARGET = control("TARGET")
POINTER_BYTES = control("POINTER_BYTES")
TARGETS = enum("target", "TARGET", "X86_64 SPIRV PTX METAL", "Targets. All but X86_64 are kernel targets.")

#: Number of rows that the last interning appended (see ``rustg.gpu.hashing``).
INTERNED = control("INTERNED")

REGISTRY.define("NONE", 0xFFFFFFFF)

SRC = table(
    "src",
    "word",
    "Bytes of all source files, four to a word, little-endian. A file starts at a multiple of "
    "64 bytes, and at least one zero byte follows each.",
)
FILE = table(
    "file",
    "start len flags",
    "Source files: first byte and length in `src` (bytes). flags: bit 0 library file.",
)
SCRATCH = table(
    "scratch",
    "word",
    "Partial sums of scans and histograms of sorts; meaningless between primitives.",
)
DIAG = table(
    "diag",
    "code lo hi a0 a1 a2 lo2 hi2",
    "Diagnostics: code (diagnostics registry), primary span as bytes of `src`, three arguments "
    "whose meaning the code defines, secondary span (lo2 = NONE: none). Rows are appended with an "
    "atomic counter and sorted by content before they are shown, so their order is not observable.",
)
SORT_A = table("sort_a", "key value", "Rows to be sorted, and the sorted rows (see primitives.sort).")
SORT_B = table("sort_b", "key value", "The other half of the radix sort's ping-pong.")
