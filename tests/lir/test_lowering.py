"""MIR by hand, lowered to LIR and x86-64, and run."""

import os
import subprocess

import pytest
from mir_builder import C, NONE, Mir, T

from rustg.phases import lir, x86_64


@pytest.fixture
def execute(session, tmp_path):
    def run(program):
        program.upload(session)
        lir.upload_paths(session, ["src/main.rs"])
        session.run(lir.PHASE)
        assert session.count("diag") == 0
        session.run(x86_64.PHASE)
        path = tmp_path / "program"
        path.write_bytes(x86_64.image(session))
        os.chmod(path, 0o755)
        return subprocess.run([str(path)], capture_output=True, timeout=10, check=False)

    return run


def with_exit(m):
    """A function ``exit(code: i32)`` made of the system call."""
    syscall = m.foreign("syscall3", T("isize"))
    f = m.fn("exit", [T("i32")], T("never"))
    wide = f.local(T("usize"))
    result = f.local(T("isize"))
    f.set(wide, "CAST", 1, c=C["MCAST_INT_TO_INT"])
    f.call(result, syscall, m.bits(T("usize"), 231), wide, m.bits(T("usize"), 0), m.bits(T("usize"), 0))
    f.row("UNREACHABLE")
    return f


def main_with(m, exit_, build):
    """main whose exit code is the i32 local that ``build(f, local)`` writes."""
    f = m.fn("main", [], T("unit"))
    code = f.local(T("i32"))
    build(f, code)
    f.call(NONE, exit_, code)
    f.row("UNREACHABLE")


def test_arithmetic_and_calls(execute):
    m = Mir()
    exit_ = with_exit(m)
    add = m.fn("add", [T("i32"), T("i32")], T("i32"))
    add.set(0, "BINARY", 1, 2, C["BINOP_ADD"])
    add.row("RETURN")

    def build(f, code):
        x = f.local(T("i32"))
        f.call(x, add, m.bits(T("i32"), 40), m.bits(T("i32"), 4))
        f.set(code, "CHECKED_BINARY", x, m.bits(T("i32"), 2), C["BINOP_SUB"], m.at(3, 9))

    main_with(m, exit_, build)
    assert execute(m).returncode == 42


def test_loop_with_breaks(execute):
    m = Mir()
    exit_ = with_exit(m)

    def build(f, code):
        i, done = f.local(T("i32")), f.local(T("bool"))
        f.set(code, "USE", m.bits(T("i32"), 0))
        f.set(i, "USE", m.bits(T("i32"), 0))
        block = f.row("BLOCK")
        loop = f.row("LOOP")
        f.set(i, "BINARY", i, m.bits(T("i32"), 1), C["BINOP_ADD"])
        f.set(done, "BINARY", i, m.bits(T("i32"), 10), C["BINOP_GT"])
        f.row("BREAK_IF", a=block, b=done)
        f.set(done, "BINARY", i, m.bits(T("i32"), 3), C["BINOP_EQ"])
        inner = f.row("BLOCK")
        f.row("BREAK_UNLESS", a=inner, b=done)
        f.row("CONTINUE", a=loop)
        f.end(inner)
        f.set(code, "BINARY", code, i, C["BINOP_ADD"])
        f.end(loop)
        f.end(block)

    main_with(m, exit_, build)
    assert execute(m).returncode == 55 - 3


def test_break_leaves_the_loop_that_it_names(execute):
    m = Mir()
    exit_ = with_exit(m)

    def build(f, code):
        less = f.local(T("bool"))
        f.set(code, "USE", m.bits(T("i32"), 0))
        loop = f.row("LOOP")
        f.set(less, "BINARY", code, m.bits(T("i32"), 7), C["BINOP_LT"])
        f.row("BREAK_UNLESS", a=loop, b=less)
        f.set(code, "BINARY", code, m.bits(T("i32"), 1), C["BINOP_ADD"])
        f.set(less, "BINARY", code, m.bits(T("i32"), 5), C["BINOP_EQ"])
        inner = f.row("BLOCK")
        f.row("BREAK_UNLESS", a=inner, b=less)
        f.row("BREAK", a=loop)
        f.end(inner)
        f.end(loop)

    main_with(m, exit_, build)
    assert execute(m).returncode == 5


def test_structs_arrays_and_references(execute):
    m = Mir()
    exit_ = with_exit(m)
    pair, pair_ty = m.struct("Pair", [T("u8"), T("i32")])
    array_ty = m.array(pair_ty, 3)
    slice_ref = m.ref(m.slice(pair_ty))
    swap = m.fn("make", [T("i32")], pair_ty)
    swap.aggregate(0, pair, m.bits(T("u8"), 7), 1)
    swap.row("RETURN")
    total = m.fn("total", [slice_ref, pair_ty], T("i32"))
    index, element, b = total.local(T("usize")), total.local(T("i32")), total.local(T("bool"))
    whole = total.place("DEREF", 1, m.slice(pair_ty))
    total.set(0, "USE", total.place("FIELD", 2, T("i32"), 1))
    total.set(index, "USE", m.bits(T("usize"), 0))
    block = total.row("BLOCK")
    loop = total.row("LOOP")
    length = total.local(T("usize"))
    total.set(length, "LEN", whole)
    total.set(b, "BINARY", index, length, C["BINOP_GE"])
    total.row("BREAK_IF", a=block, b=b)
    total.row("BOUNDS", a=index, b=whole, d=m.at(1, 1))
    at = total.place("INDEX", whole, pair_ty, index)
    total.set(element, "USE", total.place("FIELD", at, T("i32"), 1))
    total.set(0, "BINARY", 0, element, C["BINOP_ADD"])
    total.set(index, "BINARY", index, m.bits(T("usize"), 1), C["BINOP_ADD"])
    total.end(loop)
    total.end(block)
    total.row("RETURN")

    def build(f, code):
        p, array, s = f.local(pair_ty), f.local(array_ty), f.local(slice_ref)
        f.call(p, swap, m.bits(T("i32"), 10))
        f.set(array, "REPEAT", p)
        second = f.place("CONST_INDEX", array, pair_ty, 1)
        f.set(f.place("FIELD", second, T("i32"), 1), "USE", m.bits(T("i32"), 5))
        f.set(s, "REF", array, c=C["MREF_SHARED"])
        f.call(code, total, s, p)

    main_with(m, exit_, build)
    assert execute(m).returncode == 10 + 10 + 5 + 10


def test_enums(execute):
    m = Mir()
    exit_ = with_exit(m)
    (empty, one, two), shape = m.enum("Shape", [[], [T("i32")], [T("u8"), T("i64")]])
    (low, high), small = m.enum("Small", [[], []], [-3, 100])
    area = m.fn("area", [m.ref(shape)], T("i32"))
    b, wide = area.local(T("bool")), area.local(T("i64"))
    it = area.place("DEREF", 1, shape)
    outer = area.row("BLOCK")
    block = area.row("BLOCK")
    area.set(b, "IS_VARIANT", it, two)
    area.row("BREAK_UNLESS", a=block, b=b)
    v = area.place("DOWNCAST", it, shape, two)
    area.set(wide, "USE", area.place("FIELD", v, T("i64"), 1))
    area.set(0, "CAST", wide, c=C["MCAST_INT_TO_INT"])
    area.row("BREAK", a=outer)
    area.end(block)
    area.set(0, "USE", area.place("FIELD", area.place("DOWNCAST", it, shape, one), T("i32"), 0))
    area.end(outer)
    area.row("RETURN")

    def build(f, code):
        s, t, r, n, q, d = f.local(shape), f.local(shape), f.local(m.ref(shape)), f.local(T("i32")), f.local(small), f.local(T("i32"))
        f.aggregate(s, two, m.bits(T("u8"), 1), m.bits(T("i64"), 30))
        f.aggregate(t, one, m.bits(T("i32"), 9))
        f.set(r, "REF", s, c=0)
        f.call(code, area, r)
        f.set(r, "REF", t, c=0)
        f.call(n, area, r)
        f.set(code, "BINARY", code, n, C["BINOP_ADD"])
        f.aggregate(q, low)
        f.set(d, "DISCRIMINANT", q)
        f.set(code, "BINARY", code, d, C["BINOP_ADD"])
        f.aggregate(q, high)
        f.set(d, "DISCRIMINANT", q)
        f.set(code, "BINARY", code, d, C["BINOP_ADD"])

    main_with(m, exit_, build)
    assert execute(m).returncode == 30 + 9 - 3 + 100


def test_statics_strings_ranges_and_function_pointers(execute):
    m = Mir()
    exit_ = with_exit(m)
    bytes_ref = m.ref(m.slice(T("u8")))
    str_bytes = m.foreign("str_bytes", bytes_ref)
    slice_addr = m.foreign("slice_addr", T("usize"))
    syscall = m.foreign("syscall3", T("isize"))
    write = m.fn("write", [T("ref_str")], T("unit"))
    b, n, address, count, lo, hi = (write.local(t) for t in (bytes_ref, T("isize"), T("usize"), T("usize"), T("usize"), T("usize")))
    part = write.local(bytes_ref)
    write.call(b, str_bytes, 1)
    whole = write.place("DEREF", b, m.slice(T("u8")))
    write.set(lo, "USE", m.bits(T("usize"), 1))
    write.set(hi, "USE", m.bits(T("usize"), 4))
    write.row("RANGE_CHECK", a=lo, b=hi, c=whole, d=m.at(1, 1))
    write.set(part, "REF", write.place("RANGE", whole, m.slice(T("u8")), lo, hi))
    write.call(address, slice_addr, part)
    write.set(count, "LEN", write.place("DEREF", part, m.slice(T("u8"))))
    write.call(n, syscall, m.bits(T("usize"), 1), m.bits(T("usize"), 1), address, count)
    write.row("RETURN")
    counter = m.fn("COUNTER", [], T("i32"), static=True)
    counter.set(0, "USE", m.bits(T("i32"), 17))
    counter.row("RETURN")

    def build(f, code):
        pointer = f.local(m.fn_ptr([T("ref_str")], T("unit")))
        cell = f.place("STATIC", NONE, T("i32"), counter.d)
        f.set(pointer, "CAST", m.function(write), c=C["MCAST_REIFY"])
        start, n = m.args(m.text("abcdef"))
        f.row("CALL_PTR", NONE, NONE, pointer, start, n)
        f.set(cell, "BINARY", cell, m.bits(T("i32"), 3), C["BINOP_MUL"])
        f.set(code, "USE", cell)

    main_with(m, exit_, build)
    result = execute(m)
    assert (result.returncode, result.stdout) == (51, b"bcd")


@pytest.mark.parametrize(
    "ty, op, a, b, kind",
    [
        ("i32", "ADD", 2**31 - 1, 1, 0), ("u8", "ADD", 255, 1, 0), ("u8", "SUB", 0, 1, 1), ("i64", "MUL", 2**62, 2, 2),
        ("i8", "DIV", -128, -1, 3), ("i16", "REM", -(2**15), -1, 4), ("i32", "SHL", 1, 32, 6), ("u64", "SHR", 1, 64, 7),
        ("u32", "DIV", 1, 0, 8), ("i64", "REM", 1, 0, 9), ("i32", "ADD", 2**31 - 2, 1, None), ("i8", "DIV", -128, 1, None),
        ("u64", "MUL", 2**32, 2**31, None), ("i8", "SHL", 1, 7, None), ("i64", "DIV", -(2**63), 2, None),
    ],
)
def test_checks_call_the_panic_function(execute, ty, op, a, b, kind):
    m = Mir()
    exit_ = with_exit(m)
    panic = m.fn("panic_arith", [T("u32"), T("ref_str"), T("u32"), T("u32")], T("never"), lang="panic_arith")
    n, c = panic.local(T("u32")), panic.local(T("i32"))
    length, wide = panic.local(T("usize")), panic.local(T("u32"))
    panic.set(length, "LEN", panic.place("DEREF", 2, T("str")))
    panic.set(wide, "CAST", length, c=C["MCAST_INT_TO_INT"])
    panic.set(n, "BINARY", 1, 3, C["BINOP_ADD"])
    panic.set(n, "BINARY", n, 4, C["BINOP_ADD"])
    panic.set(n, "BINARY", n, wide, C["BINOP_ADD"])
    panic.set(c, "CAST", n, c=C["MCAST_INT_TO_INT"])
    panic.call(NONE, exit_, c)
    panic.row("UNREACHABLE")

    def build(f, code):
        x, y, z = f.local(T(ty)), f.local(T(ty)), f.local(T(ty))
        f.set(x, "USE", m.bits(T(ty), a))
        f.set(y, "USE", m.bits(T(ty), b))
        f.set(z, "CHECKED_BINARY", x, y, C[f"BINOP_{op}"], m.at(100, 50))
        f.set(code, "USE", m.bits(T("i32"), 1))

    main_with(m, exit_, build)
    assert execute(m).returncode == (1 if kind is None else kind + 100 + 50 + len("src/main.rs"))
