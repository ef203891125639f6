"""Memory: loads and stores of every width at every place, slots, copies, static data, atomics, addresses of functions."""

import numpy as np
import pytest
from builder import Program, assemble
from kernels import compile_kernels, execute

POINTERS = [("GLOBAL_ID", 0), ("VALUE", 0), ("VALUE", 4)]


def run(device, session, program, kernel, data, *, params=None, threads=1, listed=POINTERS, local=(16, 1, 1)):
    params = params or [("address", i) for i in range(len(data))]
    module = compile_kernels(session, [(kernel, local, listed)])
    return execute(device, session, module, data=data, params=params, threads=threads, local=local[0])


@pytest.mark.parametrize("ty,size", [("i8", 1), ("i16", 2), ("i32", 4), ("i64", 8), ("f32", 4), ("f64", 8), ("ptr", 4)])
def test_neighbours_are_kept(device, session, ty, size):
    """Every thread copies its element; elements that share a word are written by different threads."""
    program = Program()
    f = program.function("kernel", ["i32", "ptr", "ptr"])
    source = f.op("INDEX", "ptr", f.params[1], f.params[0], size)
    to = f.op("INDEX", "ptr", f.params[2], f.params[0], size)
    f.row("STORE", ty, a=to, b=f.op("LOAD", ty, source, 0, size), c=2 * size)
    f.ret()
    f.finish()
    data = np.random.default_rng(1).integers(1, 100, 41 * size, np.uint8)
    done = run(device, session, program, f, [data, np.full(44 * size, 7, np.uint8)], threads=40)
    wanted = np.full(44 * size, 7, np.uint8)
    wanted[2 * size : 42 * size] = data[size : 41 * size]
    assert np.array_equal(done.data[1], wanted)


SLOTS = """
fn kernel(%0 i32, %1 ptr, %2 ptr)
  vregs %3 ptr, %4 i64, %5 i8, %6 i16, %7 i32, %8 f32, %9 ptr, %10 f64
  slot $0 24 align 8
  slot $1 24 align 8
  %4 = load.i64 %1, 0
  %5 = load.i8 %1, 9
  %6 = load.i16 %1, 10
  %8 = load.f32 %1, 12
  %10 = load.f64 %1, 16
  slot_store.i64 $0, %4, 0
  slot_store.f64 $0, %10, 16
  slot_store.f32 $0, %8, 12
  slot_store.i8 $0, %5, 8
  slot_store.i8 $0, %5, 9
  slot_store.i16 $0, %6, 10
  slot_store.i64 $1, %4, 0
  slot_store.i8 $1, %5, 9
  slot_store.i8 $1, %5, 8
  slot_store.i16 $1, %6, 10
  slot_store.f32 $1, %8, 12
  slot_store.f64 $1, %10, 16
  %3 = slot_addr.ptr $1, 0
  copy %2, %3, 24
  %4 = slot_load.i64 $0, 0
  store.i64 %2, %4, 24
  %5 = slot_load.i8 $0, 8
  store.i8 %2, %5, 32
  %5 = slot_load.i8 $1, 9
  store.i8 %2, %5, 33
  %6 = slot_load.i16 $0, 10
  store.i16 %2, %6, 34
  %8 = slot_load.f32 $0, 12
  store.f32 %2, %8, 36
  %10 = slot_load.f64 $1, 16
  store.f64 %2, %10, 40
  %4 = slot_load.i64 $1, 0
  store.i64 %2, %4, 48
  %6 = slot_load.i16 $1, 10
  store.i16 %2, %6, 56
  %8 = slot_load.f32 $1, 12
  store.f32 %2, %8, 60
  %10 = slot_load.f64 $0, 16
  store.f64 %2, %10, 64
  ret
"""


def test_slots_as_variables_and_in_memory(device, session):
    program = assemble(SLOTS)
    data = np.random.default_rng(2).integers(1, 250, 24, np.uint8)
    data[20:24] = (1, 2, 3, 0x40)
    done = run(device, session, program, program.fn[0], [data, np.zeros(72, np.uint8)])
    both = data.copy()
    both[8] = data[9]
    got = done.data[1]
    assert np.array_equal(got[:24], both) and np.array_equal(got[24:48], both)
    assert np.array_equal(got[48:56], data[:8]) and np.array_equal(got[64:72], data[16:24])
    assert np.array_equal(got[56:58], data[10:12]) and np.array_equal(got[60:64], data[12:16])


def test_copies(device, session):
    """Thread i copies `size` bytes with its own alignments, then forward and backward within the target, then fills."""
    program = Program()
    f = program.function("kernel", ["i32", "ptr", "ptr"])
    stride = 256
    base = f.op("INDEX", "ptr", f.params[2], f.params[0], stride)
    three = f.const("i32", 3)
    skew = f.op("AND", "i32", f.params[0], three)
    other = f.op("AND", "i32", f.op("SHR_U", "i32", f.params[0], f.const("i32", 2)), three)
    source = f.op("ADD", "ptr", f.params[1], other)
    to = f.op("ADD", "ptr", base, skew)
    at = 0
    sizes = (1, 3, 4, 8, 20, 64, 68)
    for size in sizes:
        f.row("COPY", a=f.op("OFFSET", "ptr", to, 0, at), b=source, c=size)
        at += size + 4
    n = f.const("i32", 29)
    f.row("COPY_N", a=f.op("OFFSET", "ptr", to, 0, 5), b=to, c=n)
    f.row("COPY_N", a=f.op("OFFSET", "ptr", to, 0, 100), b=f.op("OFFSET", "ptr", to, 0, 107), c=n)
    f.row("FILL", a=f.op("OFFSET", "ptr", to, 0, 200), b=f.const("i8", 0xAB), c=7)
    f.row("FILL_N", a=f.op("OFFSET", "ptr", to, 0, 212), b=f.const("i8", 0xCD), c=f.const("i32", 12))
    f.ret()
    f.finish()
    data = np.random.default_rng(3).integers(1, 250, 80, np.uint8)
    done = run(device, session, program, f, [data, np.zeros((16, stride), np.uint8)], threads=16)
    for i in range(16):
        row = np.zeros(stride, np.uint8)
        part, at = row[i & 3 :], 0
        for size in sizes:
            part[at : at + size] = data[i >> 2 : (i >> 2) + size]
            at += size + 4
        part[5:34] = part[:29].copy()
        part[100:129] = part[107:136].copy()
        part[200:207], part[212:224] = 0xAB, 0xCD
        assert np.array_equal(done.data[1][i], row), i


DATA = """
fn kernel(%0 i32, %1 ptr, %2 ptr)
  vregs %3 ptr, %4 i32, %5 i64, %6 ptr, %7 i32, %8 i64
  %3 = data_addr.ptr table, 8
  %4 = load.i32 %3, 0
  store.i32 %2, %4, 0
  %3 = data_addr.ptr table, 0
  %6 = load.ptr %3, 0
  %4 = load.i32 %6, 0
  store.i32 %2, %4, 4
  %6 = load.ptr %3, 16
  %5 = load.i64 %1, 0
  %7 = load.i32 %1, 8
  arg.i64 %5, 0
  arg.i32 %7, 1
  %8, %4 = call_ptr %6, 2
  store.i64 %2, %8, 8
  store.i32 %2, %4, 16
  %6 = fn_addr.ptr second
  arg.i64 %5, 0
  arg.i32 %7, 1
  %8, %4 = call_ptr %6, 2
  store.i64 %2, %8, 24
  store.i32 %2, %4, 20
  %3 = data_addr.ptr zeros, 4
  %4 = load.i32 %3, 0
  store.i32 %2, %4, 32
  store.i32 %3, %7, 0
  %4 = load.i32 %3, 0
  store.i32 %2, %4, 36
  ret
fn first(%0 i64, %1 i32) -> i64, i32
  vregs %2 i64
  %2 = const.i64 0x100000001
  %2 = add.i64 %2, %0
  ret %2, %1
fn second(%0 i64, %1 i32) -> i64, i32
  vregs %2 i64
  %2 = zext.i64 %1, i32
  %2 = sub.i64 %0, %2
  ret %2, %1
fn third(%0 i64) -> i64
  ret %0
data text ro 5 b'AzByC'
data table rw 24 b'\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x07\\x08\\x09\\x0a\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00'
data zeros zero 40
address table+0 = data text + 0
address table+16 = fn first + 0
"""


def test_static_data_and_calls_through_pointers(device, session):
    program = assemble(DATA)
    source = np.array([0xFFFFFFFF, 5, 77], np.uint32)
    done = run(device, session, program, program.fn[0], [source, np.zeros(10, np.uint32)])
    sum_, difference = (5 << 32 | 0xFFFFFFFF) + 0x100000001, (5 << 32 | 0xFFFFFFFF) - 77
    wanted = [0x0A090807, int.from_bytes(b"AzBy", "little"), sum_ & 0xFFFFFFFF, sum_ >> 32, 77, 77, difference & 0xFFFFFFFF,
              difference >> 32, 0, 77]
    assert done.data[1].tolist() == wanted and done.panic == 0


def test_a_pointer_to_no_function_ends_the_invocation(device, session):
    program = assemble(DATA.replace("%6 = fn_addr.ptr second", "%6 = const.ptr 0x77"))
    done = run(device, session, program, program.fn[0], [np.array([1, 5, 77], np.uint32), np.zeros(10, np.uint32)])
    assert done.panic == 0xFFFF0001 and done.data[1][5] == 0


ATOMICS = {
    "ADD": lambda a: a.sum(), "AND": np.bitwise_and.reduce, "OR": np.bitwise_or.reduce, "XOR": np.bitwise_xor.reduce,
    "MAX_U": np.max, "MIN_U": np.min, "MAX_S": lambda a: a.view(np.int32).max(), "MIN_S": lambda a: a.view(np.int32).min(),
}


@pytest.mark.parametrize("name", ATOMICS)
def test_atomics(device, session, name):
    from rustg.registry.lir import ATOMIC

    program = Program()
    f = program.function("kernel", ["i32", "ptr", "ptr"])
    value = f.op("LOAD", "i32", f.op("INDEX", "ptr", f.params[1], f.params[0], 4), 0, 0)
    f.op("ATOMIC", "i32", f.params[2], value, ATOMIC[name])
    f.ret()
    f.finish()
    data = np.random.default_rng(4).integers(0, 1 << 32, 300, np.uint32)
    first = {"ADD": 0, "OR": 0, "XOR": 0, "AND": 0xFFFFFFFF}.get(name, int(data[0]))
    done = run(device, session, program, f, [data, np.array([first], np.uint32)], threads=300)
    with np.errstate(over="ignore"):
        assert int(done.data[1][0]) == int(ATOMICS[name](data)) & 0xFFFFFFFF


def test_compare_and_swap_and_io(device, session):
    """Each thread takes a ticket from the io buffer and claims a cell by compare-and-swap."""
    program = Program()
    f = program.function("kernel", ["i32", "ptr", "ptr"])
    one = f.const("i32", 1)
    ticket = f.op("IO_ADD", "i32", f.const("i32", 24), one)
    cell = f.op("INDEX", "ptr", f.params[2], ticket, 4)
    me = f.op("ADD", "i32", f.op("INVOCATION", "i32"), one)
    old = f.op("ATOMIC_CAS", "i32", cell, f.const("i32", 0), me)
    f.row("STORE", "i32", a=f.op("INDEX", "ptr", f.params[1], f.params[0], 4), b=old)
    was = f.op("IO_CAS", "i32", f.const("i32", 1), f.const("i32", 0), me)
    f.if_(f.op("EQ", "i32", was, f.const("i32", 0), to="i8"))
    f.row("IO_STORE", "i32", a=f.const("i32", 2), b=f.op("IO_LOAD", "i32", f.const("i32", 19)))
    f.end()
    f.ret()
    f.finish()
    done = run(device, session, program, f, [np.full(90, 9, np.uint32), np.zeros(90, np.uint32)], threads=90)
    assert sorted(done.data[1].tolist()) == list(range(1, 91)) and not done.data[0].any()
    assert done.io[24] == 90 and 1 <= done.io[1] <= 90 and done.io[2] == 90


def test_addresses_outside_of_the_arena(device, session):
    """Reads and writes beyond the arena touch only the word that nobody uses."""
    program = Program()
    f = program.function("kernel", ["i32", "ptr", "ptr"])
    wild = f.op("ADD", "ptr", f.op("INDEX", "ptr", f.params[2], f.params[0], 4), f.const("ptr", 0x7FFF0000))
    f.row("STORE", "i32", a=wild, b=f.const("i32", 5))
    f.row("STORE", "i8", a=wild, b=f.const("i8", 5), c=1)
    f.row("STORE", "i64", a=wild, b=f.const("i64", 5), c=64)
    f.ret()
    f.finish()
    data = np.arange(100, dtype=np.uint32)
    done = run(device, session, program, f, [data, data], threads=20)
    assert np.array_equal(done.data[0], data) and np.array_equal(done.data[1], data)
