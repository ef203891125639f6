"""Entry points: where parameters come from, several in a module, calls that were put off, stacks, what is refused."""

import numpy as np
import pytest
from builder import Program, assemble
from kernels import KIND, compile_kernels, execute, kernel_tables, validate

from rustg.phases import spirv
from rustg.registry import REGISTRY
from rustg.registry.diagnostics import DIAGNOSTICS

NONE = 0xFFFFFFFF


def test_ids_and_sizes(device, session):
    """All kinds of parameters in all dimensions: (5, 3, 2) threads in groups of (2, 2, 1)."""
    listed = [(kind, dim) for kind in list(KIND)[1:7] for dim in range(4)]
    program = Program()
    f = program.function("kernel", ["ptr", *["i32"] * len(listed)])
    at = f.op("INDEX", "ptr", f.params[0], f.params[4], 4 * len(listed))
    for k, value in enumerate(f.params[1:]):
        f.row("STORE", "i32", a=at, b=value, c=4 * k)
    f.ret()
    f.finish()
    module = compile_kernels(session, [(f, (2, 2, 1), [("VALUE", 0), *listed])])
    threads, local, groups = (5, 3, 2), (2, 2, 1), (3, 2, 2)
    count = 5 * 3 * 2
    done = execute(device, session, module, data=[np.full((count, len(listed)), 77, np.uint32)], params=[("address", 0)],
                   grid=(threads, groups), stack=16, threads=64)
    for z in range(2):
        for y in range(3):
            for x in range(5):
                me = (x, y, z)
                by_kind = {
                    "GLOBAL_ID": (*me, x + 5 * (y + 3 * z)), "GLOBAL_SIZE": (*threads, count), "GROUPS": (*groups, 12),
                    "LOCAL_SIZE": (*local, 4),
                }
                inner, outer = [m % s for m, s in zip(me, local)], [m // s for m, s in zip(me, local)]
                by_kind["LOCAL_ID"] = (*inner, inner[0] + 2 * (inner[1] + 2 * inner[2]))
                by_kind["GROUP_ID"] = (*outer, outer[0] + 3 * (outer[1] + 2 * outer[2]))
                wanted = [by_kind[kind][dim] for kind, dim in listed]
                assert done.data[0][by_kind["GLOBAL_ID"][3]].tolist() == wanted, me


VALUES = """
fn kernel(%0 i64, %1 f32, %2 i8, %3 f64, %4 ptr)
  store.i64 %4, %0, 0
  store.f32 %4, %1, 8
  store.i8 %4, %2, 12
  store.f64 %4, %3, 16
  ret
"""


def test_values(device, session):
    program = assemble(VALUES)
    kernel = (program.fn[0], (1, 1, 1), [("VALUE", 0), ("VALUE", 8), ("VALUE", 12), ("VALUE", 16), ("VALUE", 24)])
    words = [0x11223344, 0x55667788, np.float32(2.5).view(np.uint32), 200, *np.float64(-7.25).reshape(1).view(np.uint32)]
    module = compile_kernels(session, [kernel])
    done = execute(device, session, module, data=[np.zeros(6, np.uint32)], params=[*words, ("address", 0)])
    assert done.data[0].tolist() == [int(word) for word in words]


PANICS = """
fn kernel(%0 i32, %1 ptr, %2 i32)
  vregs %3 i8, %4 i32, %5 i32
  arg.i32 %0, 0
  arg.i32 %2, 1
  %4 = call check, 2
  %5 = const.i32 1
  %4 = add.i32 %4, %5
  %1 = index.ptr %1, %0, 4
  store.i32 %1, %4, 0
  ret
fn check(%0 i32, %1 i32) -> i32
  vregs %2 i8, %3 i32
  slot $0 16 align 8
  block L0
    loop L1
      %2 = ge_u.i32 %0, %1
      if %2 L2
        arg.i32 %0, 0
        call fail, 1
        unreachable
      end
      %3 = const.i32 50
      %2 = lt_u.i32 %0, %3
      br_if %2, L0
      br L1
    end
  end
  ret %0
fn fail(%0 i32)
  vregs %1 i32, %2 i32, %3 ptr
  slot $0 16 align 8
  %3 = slot_addr.ptr $0, 4
  store.i32 %3, %0, 0
  %0 = load.i32 %3, 0
  %1 = const.i32 1
  %2 = const.i32 0
  %2 = io_cas.i32 %2, %2, %1
  arg.i32 %0, 0
  arg.i32 %2, 1
  call note, 2
  unreachable
fn note(%0 i32, %1 i32)
  vregs %2 i32, %3 i8
  %2 = const.i32 0
  %3 = eq.i32 %1, %2
  if %3 L0
    %2 = const.i32 5
    io_store.i32 %2, %0
  end
  trap
"""


def test_calls_that_do_not_return_are_put_off(device, session):
    """A check in a loop of a called function ends the invocation through two functions that do not return."""
    program = assemble(PANICS)
    module = compile_kernels(session, [(program.fn[0], (8, 1, 1), [("GLOBAL_ID", 0), ("VALUE", 0), ("VALUE", 4)])])
    done = execute(device, session, module, data=[np.zeros(32, np.uint32)], params=[("address", 0), 20], threads=32, local=8)
    assert done.panic == 1 and 20 <= done.io[5] < 32
    assert done.data[0].tolist() == [i + 1 if i < 20 else 0 for i in range(32)]
    assert session.download("kernel", "stack").tolist() == [0]


LARGE = """
fn kernel(%0 i32, %1 ptr, %2 i32)
  vregs %3 ptr, %4 i32, %5 i8
  slot $0 40000 align 8
  %3 = slot_addr.ptr $0, 0
  %5 = const.i8 3
  fill %3, %5, 40000
  slot_store.i32 $0, %0, 39996
  arg.ptr %3, 0
  arg.i32 %2, 1
  %4 = call last, 2
  %1 = index.ptr %1, %0, 4
  store.i32 %1, %4, 0
  ret
fn last(%0 ptr, %1 i32) -> i32
  vregs %2 ptr, %3 i32, %4 i32
  slot $0 16 align 8
  %2 = slot_addr.ptr $0, 4
  %0 = index.ptr %0, %1, 4
  %3 = load.i32 %0, 0
  store.i32 %2, %3, 0
  %4 = load.i32 %0, -4
  %3 = slot_load.i32 $0, 4
  %3 = add.i32 %3, %4
  ret %3
"""


@pytest.mark.parametrize("size", [40000, 400])
def test_a_large_stack_is_in_the_arena(device, session, size):
    """Of two sizes: one is a variable of the invocation, the other needs room in the arena."""
    program = assemble(LARGE.replace("40000", str(size)).replace("39996", str(size - 4)))
    module = compile_kernels(session, [(program.fn[0], (8, 1, 1), [("GLOBAL_ID", 0), ("VALUE", 0), ("VALUE", 4)])])
    assert session.download("kernel", "stack").tolist() == [size + 16 if size > 4096 else 0]
    done = execute(device, session, module, data=[np.zeros(20, np.uint32)], params=[("address", 0), size // 4 - 1], threads=20,
                   local=8, stack=size + 16)
    assert done.panic == 0 and done.data[0].tolist() == [0x03030303 + i for i in range(20)]


def test_all_entry_points_by_name(device, session):
    program = assemble(PANICS.replace("fn kernel", "fn first_one").replace("fn note", "fn abc"). replace("call note", "call abc"))
    listed = [("GLOBAL_ID", 0), ("VALUE", 0), ("VALUE", 4)]
    program.upload(session)
    session.set_control("POINTER_BYTES", 4)
    session.set_control("KERNEL_MAIN", NONE)
    kernel_tables(session, [(program.fn[0], (64, 1, 1), listed), (program.fn[3], (4, 2, 1), listed[:2])])
    spirv.run(session)
    module = spirv.module(session)
    assert session.count("diag") == 0
    validate(module)
    assert b"first_one\0" in module and b"abc\0" in module


FOREVER = """
fn kernel(%0 i32)
  vregs %1 i32
  %1 = add.i32 %0, %0
  arg.i32 %1, 0
  call kernel, 1
  ret
"""


def test_recursion_without_an_end(device, session):
    """Fills the stack; nobody knows a place in the source here."""
    program = assemble(FOREVER)
    module = compile_kernels(session, [(program.fn[0], (1, 1, 1), [("VALUE", 0)])])
    done = execute(device, session, module, params=[1], stack=int(session.download("kernel", "stack")[0]))
    assert done.panic == REGISTRY.constants["IO_PANIC_STACK"] and done.io[3:8].tolist() == [0, 0, 0, 0, 0]


@pytest.mark.parametrize("text,pointer,name", [
    ("fn kernel(%0 i32)\n  ret\n", 8, "KERNEL_POINTERS"),
    ("fn kernel(%0 i32)\n  syscall 0\n  ret\n", 4, "SPIRV_OP"),
])
def test_what_is_refused(device, session, text, pointer, name):
    program = assemble(text)
    program.upload(session)
    session.set_control("POINTER_BYTES", pointer)
    session.set_control("KERNEL_MAIN", 0)
    kernel_tables(session, [(program.fn[0], (1, 1, 1), [("VALUE", 0)])])
    spirv.run(session)
    assert {DIAGNOSTICS[code].name for code in session.download("diag", "code")} == {name}
