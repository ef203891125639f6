"""Random structured programs: branches out of and back to any enclosing region, calls, against an interpreter."""

import random

import numpy as np
import pytest
from kernels import compile_kernels, execute
from reference import Generator, Machine


def kernel_of(program, top):
    """A kernel that calls ``top`` with its number and fuel, and stores both results."""
    f = program.function("kernel", ["i32", "ptr", "i32"])
    got = f.call(top, [("i32", f.params[0]), ("i32", f.params[2])], ["i32", "i32"])
    at = f.op("INDEX", "ptr", f.params[1], f.params[0], 8)
    for k, value in enumerate(got):
        f.row("STORE", "i32", a=at, b=value, c=4 * k)
    f.ret()
    f.finish()
    return (f, (16, 1, 1), [("GLOBAL_ID", 0), ("VALUE", 0), ("VALUE", 4)])


@pytest.mark.parametrize("seed", range(24))
def test_random_program(device, session, seed):
    made = Generator(random.Random(seed))
    module = compile_kernels(session, [kernel_of(made.program, made.top)])
    threads, fuel = 48, 40
    done = execute(device, session, module, data=[np.zeros((threads, 2), np.uint32)], params=[("address", 0), fuel],
                   threads=threads, local=16)
    machine = Machine(made.program)
    wanted = np.array([machine.call(made.top.index, [i, fuel]) for i in range(threads)], np.uint32)
    assert done.panic == 0
    assert np.array_equal(done.data[0], wanted)


@pytest.mark.parametrize("ty", ["i8", "i16", "i32", "i64"])
@pytest.mark.parametrize("default", [False, True])
def test_switch(device, session, ty, default):
    """Arms of one and of several values, values of all bits, a default, an arm that leaves an outer block."""
    from builder import Program

    bits = int(ty[1:])
    cases = [0, 5, (1 << bits) - 1, 1 << bits - 1, 0x1_0000_0005 & (1 << bits) - 1 or 9]
    cases = list(dict.fromkeys(cases))
    program = Program()
    f = program.function("kernel", ["i32", "ptr", "ptr"])
    value = f.op("LOAD", ty, f.op("INDEX", "ptr", f.params[1], f.params[0], 8), 0, 0)
    got = f.const("i32", 1)
    outer = f.block()
    ons = f.switch(ty, value, cases, default)
    for number, group in enumerate((ons[:2], ons[2:3], ons[3:])):
        f.arm(group)
        f.row("CONST", "i32", got, 10 + number)
        if number == 1:
            f.row("BR", b=outer)
    if default:
        f.arm([])
        f.row("CONST", "i32", got, 99)
    f.end()
    f.row("ADD", "i32", got, got, f.const("i32", 100))
    f.end()
    f.row("STORE", "i32", a=f.op("INDEX", "ptr", f.params[2], f.params[0], 4), b=got)
    f.ret()
    f.finish()
    module = compile_kernels(session, [(f, (16, 1, 1), [("GLOBAL_ID", 0), ("VALUE", 0), ("VALUE", 4)])])
    inputs = np.array([*cases, 1, 6, 77, (1 << bits) - 2, 0x5_0000_0000 & (1 << bits) - 1], np.uint64)
    done = execute(device, session, module, data=[inputs, np.zeros(len(inputs), np.uint32)],
                   params=[("address", 0), ("address", 1)], threads=len(inputs), local=16)

    def wanted(x):
        if x not in cases:
            return 199 if default else 101
        place = cases.index(x)
        return 110 if place < 2 else 11 if place == 2 else 112

    assert done.data[1].tolist() == [wanted(int(x)) for x in inputs]


def test_switch_without_cases(device, session):
    from builder import Program

    program = Program()
    f = program.function("kernel", ["i32", "ptr", "ptr"])
    got = f.const("i32", 1)
    f.switch("i64", f.op("LOAD", "i64", f.params[1], 0, 0), [], True)
    f.arm([])
    f.row("CONST", "i32", got, 7)
    f.end()
    f.row("STORE", "i32", a=f.params[2], b=got)
    f.ret()
    f.finish()
    module = compile_kernels(session, [(f, (1, 1, 1), [("GLOBAL_ID", 0), ("VALUE", 0), ("VALUE", 4)])])
    done = execute(device, session, module, data=[np.zeros(2, np.uint32), np.zeros(1, np.uint32)],
                   params=[("address", 0), ("address", 1)])
    assert done.data[1][0] == 7
