"""Barriers follow from declarations; loops end; the device's own words are left alone."""

import pkgutil
from importlib import import_module

import numpy as np
import pytest

import rustg.phases
from rustg.gpu import glsl
from rustg.gpu import primitives as prim
from rustg.gpu.plan import phases, show_plan
from rustg.gpu.scheduler import CapacityError, Phase, Run, loop, plan, run, when


def barriers(steps):
    return [barrier for _, barrier in plan(prim_flat(steps))]


def prim_flat(steps):
    return [step for group in steps for step in (group if isinstance(group, list) else [group])]


def test_independent_fills_need_no_barrier():
    assert barriers([prim.fill("diag.lo"), prim.fill("diag.hi")]) == [False, False]


def test_read_after_write_needs_a_barrier():
    steps = [prim.fill("diag.lo"), prim.gather("diag.lo", "diag.hi", "diag.a0")]
    assert barriers(steps) == [False, True]


def test_write_after_read_needs_a_barrier():
    steps = [prim.gather("diag.lo", "diag.hi", "diag.a0"), prim.fill("diag.lo")]
    assert barriers(steps) == [False, True]


def test_row_counts_are_dependencies():
    steps = [prim.set_count("diag", 5), prim.fill("diag.lo")]
    assert barriers(steps) == [False, True]


def test_the_plan_has_every_phase():
    modules = [import_module(f"rustg.phases.{found.name}") for found in pkgutil.iter_modules(rustg.phases.__path__)]
    names = {phase.name for module in modules for phase in phases(module)}
    lines = show_plan().splitlines()
    assert len(names) > 40
    assert sorted(line for line in lines if line.startswith("phase ")) == sorted(f"phase {name}" for name in names)


def test_params_are_checked_by_name():
    with pytest.raises(glsl.ShaderError, match="params are"):
        run("lib/fill", table=0)


def test_a_shader_that_does_not_exist_is_named():
    with pytest.raises(glsl.ShaderError, match="no/such"):
        glsl.parse("no/such")


def test_unknown_columns_are_named():
    with pytest.raises(glsl.ShaderError, match="no column 'nope'"):
        glsl.parse("x", "//@ reads diag.nope\nvoid main() {}\n")


def test_a_loop_ends_when_nothing_changes(session):
    session.run(Phase("test.loop", [loop(prim.fill("diag.lo"), rounds=2)]))
    assert session.control("CHANGED") == 0


@pytest.mark.parametrize("rows, flag, runs", [(0, 0, 0), (3, 0, 1), (0, 1, 1), (2, 1, 1)])
def test_conditional_steps_run_when_there_is_something(session, rows, flag, runs):
    session.allocate("pitem", 16)
    session.set_count("pitem", rows)
    session.set_control("PRUNE_GLOB", flag)
    session.allocate("diag", 16)
    session.set_count("diag", 16)
    maybe = when(prim.fill("diag.lo", 7), tables=["pitem"], controls=["PRUNE_GLOB"])
    session.run(Phase(f"test.when{rows}{flag}", [prim.fill("diag.lo", 1), maybe, prim.fill("diag.hi", 5)]))
    assert session.download("diag", "lo").tolist() == [7 if runs else 1] * 16
    assert session.download("diag", "hi").tolist() == [5] * 16


def test_conditional_steps_look_at_what_the_steps_before_them_counted(session):
    session.allocate("pitem", 16)
    session.allocate("diag", 16)
    session.set_count("diag", 16)
    steps = [prim.set_count("pitem", 2), when(prim.fill("diag.lo", 7), tables=["pitem"])]
    session.run(Phase("test.when", [prim.fill("diag.lo", 1), *steps]))
    assert session.download("diag", "lo").tolist() == [7] * 16


def test_exchanging_tables_swaps_their_contents(session):
    for table, rows in (("node", 3), ("pruned", 40)):
        session.allocate(table, rows)
        session.set_count(table, rows)
        session.upload(table, "kind", np.arange(rows, dtype=np.uint32) + rows)
    session.exchange("node", "pruned")
    assert session.download("node", "kind").tolist() == list(range(40, 80))
    assert session.download("pruned", "kind").tolist() == [3, 4, 5]
    assert session.capacity("node") >= 40
    with pytest.raises(ValueError, match="columns"):
        session.exchange("node", "diag")


def test_an_input_that_does_not_fit_is_an_error(session):
    with pytest.raises(CapacityError, match="RUSTG_HEAP"):
        session.allocate("diag", 1 << 40)


def test_growing_keeps_the_rows(session):
    rows = np.arange(1000, dtype=np.uint32)
    session.allocate("diag", 1000)
    session.set_count("diag", 1000)
    session.upload("diag", "a2", rows)
    session.grow("diag", 50_000)
    assert session.capacity("diag") >= 50_000
    assert np.array_equal(session.download("diag", "a2"), rows)


def test_timings_name_every_dispatch(device):
    from rustg.gpu.scheduler import Session

    session = Session(device, timings=True)
    session.run(Phase("test.timed", [prim.fill("diag.code"), prim.copy("diag.code", "diag.lo")]))
    assert [timing.shader for timing in session.timings] == ["fill diag.code", "copy diag.lo"]
    assert all(timing.seconds >= 0 for timing in session.timings)


def test_a_run_is_one_dispatch():
    assert isinstance(prim.fill("diag.lo")[0], Run)


def test_a_count_that_is_set_again_does_not_hide_an_overflow(session):
    """What a table needs is the largest count that was asked for in the phase."""
    from rustg.gpu.glsl import generate, parse

    text = generate(parse("x", "//@ counts diag\n//@ grid 1\n//@ local 1\nvoid main() { set_n_diag(n_diag + 1u); }\n"))
    assert "max(C[" in text
    rows = session.capacity("diag") + 100
    session.run(Phase("test.full", [prim.set_count("diag", rows)]))
    assert session.count("diag") == rows
