"""Memory of the workgroup, barriers, and pointers that may be of several kinds."""

import numpy as np
from builder import Program, assemble
from kernels import compile_kernels, execute

LISTED = [("LOCAL_ID", 0), ("GLOBAL_ID", 0), ("VALUE", 0), ("VALUE", 4), ("WORKGROUP", 16)]

# Sums groups of 16 values in rounds, with a barrier between them.
REDUCE = """
fn kernel(%0 i32, %1 i32, %2 ptr, %3 ptr, %4 ptr)
  vregs %5 ptr, %6 i32, %7 i32, %8 i8, %9 i32, %10 i32, %11 i32
  %5 = index.ptr %2, %1, 4
  %6 = load.i32 %5, 0
  %5 = index.ptr %4, %0, 4
  store.i32 %5, %6, 0
  barrier
  %7 = const.i32 8
  %9 = const.i32 0
  %10 = const.i32 1
  block L0
    loop L1
      %8 = eq.i32 %7, %9
      br_if %8, L0
      %8 = lt_u.i32 %0, %7
      if %8 L2
        %11 = add.i32 %0, %7
        %5 = index.ptr %4, %11, 4
        %6 = load.i32 %5, 0
        %5 = index.ptr %4, %0, 4
        %11 = load.i32 %5, 0
        %6 = add.i32 %6, %11
        store.i32 %5, %6, 0
      end
      barrier
      %7 = shr_u.i32 %7, %10
      br L1
    end
  end
  %6 = load.i32 %4, 0
  %5 = index.ptr %3, %1, 4
  store.i32 %5, %6, 0
  ret
"""


def test_reduction(device, session):
    program = assemble(REDUCE)
    module = compile_kernels(session, [(program.fn[0], (16, 1, 1), LISTED, 80)])
    data = np.random.default_rng(5).integers(0, 1 << 32, 128, np.uint32)
    done = execute(device, session, module, data=[data, np.zeros(128, np.uint32)], params=[("address", 0), ("address", 1)],
                   threads=128, local=16)
    with np.errstate(over="ignore"):
        wanted = data.reshape(8, 16).sum(axis=1, dtype=np.uint32).repeat(16)
    assert done.panic == 0 and np.array_equal(done.data[1], wanted)


def test_bytes_and_atomics(device, session):
    """A histogram of 16 bins of 8 bits each in the workgroup's memory, and a sum by atomics."""
    program = Program()
    f = program.function("kernel", ["i32", "i32", "ptr", "ptr", "ptr"])
    local, me, source, to, shared = f.params
    zero = f.const("i32", 0)
    f.row("STORE", "i8", a=f.op("ADD", "ptr", shared, local), b=f.op("TRUNC", "i8", local, 0, 3), c=4)
    first = f.if_(f.op("EQ", "i32", local, zero, to="i8"))
    f.row("STORE", "i32", a=shared, b=zero)
    f.end()
    del first
    f.row("BARRIER")
    from rustg.registry.lir import ATOMIC

    f.op("ATOMIC", "i32", shared, f.op("LOAD", "i32", f.op("INDEX", "ptr", source, me, 4), 0, 0), ATOMIC["ADD"])
    f.row("BARRIER")
    at = f.op("INDEX", "ptr", to, me, 8)
    f.row("STORE", "i32", a=at, b=f.op("LOAD", "i32", shared, 0, 0))
    fifteen = f.const("i32", 15)
    other = f.op("SUB", "i32", fifteen, local)
    got = f.op("LOAD", "i8", f.op("ADD", "ptr", shared, other), 0, 4)
    f.row("STORE", "i32", a=at, b=f.op("ZEXT", "i32", got, 0, 1), c=4)
    f.ret()
    f.finish()
    module = compile_kernels(session, [(f, (16, 1, 1), LISTED, 36)])
    data = np.arange(48, dtype=np.uint32) * 1000003
    done = execute(device, session, module, data=[data, np.zeros((48, 2), np.uint32)], params=[("address", 0), ("address", 1)],
                   threads=48, local=16)
    sums = data.reshape(3, 16).sum(axis=1, dtype=np.uint32).repeat(16)
    assert np.array_equal(done.data[1][:, 0], sums) and np.array_equal(done.data[1][:, 1], 15 - np.arange(48) % 16)


ANY = """
fn kernel(%0 i32, %1 i32, %2 ptr, %3 ptr, %4 ptr)
  vregs %5 ptr, %6 i32, %7 ptr, %8 i32
  slot $0 24 align 8
  %5 = slot_addr.ptr $0, 4
  %7 = index.ptr %2, %1, 4
  arg.ptr %5, 0
  arg.ptr %7, 1
  call copy, 2
  %4 = index.ptr %4, %0, 12
  arg.ptr %4, 0
  arg.ptr %5, 1
  call copy, 2
  %3 = index.ptr %3, %1, 12
  arg.ptr %3, 0
  arg.ptr %4, 1
  call copy, 2
  ret
fn copy(%0 ptr, %1 ptr)
  vregs %2 i32, %3 i64, %4 i8, %5 i16, %6 i32, %7 f32, %8 i8
  %2 = load.i32 %1, 0
  store.i32 %0, %2, 0
  %5 = load.i16 %1, 0
  store.i16 %0, %5, 4
  %4 = load.i8 %1, 3
  store.i8 %0, %4, 6
  %4 = load.i8 %1, 2
  store.i8 %0, %4, 7
  %7 = load.f32 %1, 0
  store.f32 %0, %7, 8
  %6 = const.i32 3
  %4 = const.i8 7
  fill_n %0, %4, %6
  copy_n %0, %1, %6
  fill %0, %4, 1
  copy %0, %1, 4
  ret
"""


def test_pointers_of_any_kind(device, session):
    """A function copies among the arena, the stack and the workgroup's memory."""
    program = assemble(ANY)
    module = compile_kernels(session, [(program.fn[0], (4, 1, 1), [*LISTED[:4], ("WORKGROUP", 0)], 48)])
    data = np.random.default_rng(6).integers(0, 1 << 30, 8, np.uint32)
    done = execute(device, session, module, data=[data, np.zeros((8, 3), np.uint32)], params=[("address", 0), ("address", 1)],
                   threads=8, local=4)
    raw = data.view(np.uint8).reshape(8, 4)
    middle = np.stack([raw[:, 0], raw[:, 1], raw[:, 3], raw[:, 2]], axis=1).copy().view(np.uint32)[:, 0]
    assert done.panic == 0
    assert np.array_equal(done.data[1], np.stack([data, middle, data], axis=1))


def test_aligned_copies_and_fills(device, session):
    """Copies and fills whose alignment is known, of all sizes that have no loop and one that has, among the three kinds."""
    program = Program()
    f = program.function("kernel", ["i32", "i32", "ptr", "ptr", "ptr"])
    _, me, source, to, shared = f.params
    slot = f.slot(160)
    stack = f.op("SLOT_ADDR", "ptr", slot, 0, 8)
    sizes = (4, 12, 16, 20, 64, 68)
    total = 4 * sum(sizes)
    out = f.op("INDEX", "ptr", to, me, total)
    seven = f.const("i8", 7)
    at = 0
    for size in sizes:
        f.row("COPY", dst=4, a=stack, b=source, c=size)
        f.row("FILL", dst=4, a=shared, b=seven, c=size)
        f.row("COPY", dst=4, a=f.op("OFFSET", "ptr", shared, 0, 80), b=stack, c=size)
        for origin in (stack, shared, f.op("OFFSET", "ptr", shared, 0, 80), source):
            f.row("COPY", dst=4, a=f.op("OFFSET", "ptr", out, 0, at), b=origin, c=size)
            at += size
        f.row("FILL", dst=4, a=stack, b=seven, c=size)
        f.row("COPY", dst=4, a=shared, b=source, c=size)
        f.row("COPY", dst=4, a=stack, b=shared, c=size)
    f.ret()
    f.finish()
    module = compile_kernels(session, [(f, (1, 1, 1), [*LISTED[:4], ("WORKGROUP", 0)], 160)])
    data = np.random.default_rng(7).integers(0, 250, 80, np.uint8)
    done = execute(device, session, module, data=[data, np.zeros((2, total), np.uint8)], params=[("address", 0), ("address", 1)],
                   threads=2, local=1)
    wanted = np.concatenate([part for size in sizes for part in (data[:size], np.full(size, 7, np.uint8), data[:size], data[:size])])
    assert np.array_equal(done.data[1], np.stack([wanted, wanted]))
