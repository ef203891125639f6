"""Whole kernels in LIR's text form."""

import numpy as np
from builder import assemble
from kernels import compile_kernels, execute

SAXPY = """
fn saxpy(%0 i32, %1 f32, %2 ptr, %3 i32, %4 ptr, %5 i32)
  vregs %6 i8, %7 ptr, %8 f32, %9 ptr, %10 f32
  block L0
    %6 = lt_u.i32 %0, %5
    br_unless %6, L0
    block L1
      %6 = lt_u.i32 %0, %3
      br_if %6, L1
      trap
    end
    %7 = index.ptr %2, %0, 4
    %8 = load.f32 %7, 0
    %9 = index.ptr %4, %0, 4
    %10 = load.f32 %9, 0
    %8 = fmul.f32 %1, %8
    %10 = fadd.f32 %10, %8
    store.f32 %9, %10, 0
  end
  ret
"""


def test_saxpy(device, session):
    program = assemble(SAXPY)
    kernel = (program.fn[0], (64, 1, 1), [("GLOBAL_ID", 0), ("VALUE", 0), ("VALUE", 4), ("VALUE", 8), ("VALUE", 12), ("VALUE", 16)])
    module = compile_kernels(session, [kernel])
    x, y = np.arange(100, dtype=np.float32), np.ones(90, np.float32)
    params = [np.float32(1.5).view(np.uint32), ("address", 0), 100, ("address", 1), 90]
    for shape in (None, 1, 5):
        done = execute(device, session, module, data=[x, y], params=params, threads=100, local=64, shape=shape)
        assert done.panic == 0
        assert np.array_equal(done.data[1], y + np.float32(1.5) * x[:90])
    done = execute(device, session, module, data=[x, y], params=[*params[:2], 50, *params[3:]], threads=100, local=64)
    assert done.panic == 0xFFFF0001
    assert np.array_equal(done.data[1][:50], (y + np.float32(1.5) * x[:90])[:50]) and np.all(done.data[1][50:] == 1)
