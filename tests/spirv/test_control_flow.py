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
