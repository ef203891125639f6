"""Code with registers (``-O``): every operation in its forms, the assignment itself, calls, loops, the listing."""

import re
import subprocess

import pytest
import test_listing
import test_operations
from builder import Function, assemble
from test_executables import EXIT, PROGRAMS

from rustg.phases.x86_64 import dump_asm
from rustg.registry import x86_64_fast
from rustg.registry.lir import OPCODES
from rustg.registry.x86_64 import HOME_REG
from rustg.registry.x86_64 import REGISTERS as REGISTER_NAMES
from rustg.registry.x86_64_fast import HOME_CONST

#: Rows that do nothing, but keep a function from being inlined.
STAY = """
  block L90
    loop L91
      br L90
    end
  end
"""
REGISTERS = "rax rcx rdx rbx rsp rbp rsi rdi r8 r9 r10 r11 r12 r13 r14 r15".split()
SAVED = {"rbx", "r12", "r13", "r14", "r15"}


@pytest.fixture
def optimize() -> bool:
    return True


@pytest.fixture
def homes(session, build):
    """``homes(text)`` is the home of each vreg of the first function: a register's name, "stack" or "constant"."""

    def of(text):
        build(assemble(text + EXIT))
        count = int(session.download("fn", "vregs")[0])

        def name(home):
            if home == HOME_CONST:
                return "constant"
            return "stack" if home & 0xC0000000 != HOME_REG else f"xmm{home & 15}" if home & 0x20 else REGISTERS[home & 15]

        return [name(int(home)) for home in session.download("vreg", "home")[:count]]

    return of


def every_operation(execute):
    for ty in test_operations.BITS:
        test_operations.test_integer_binary(execute, ty)
        test_operations.test_overflow_operations(execute, ty)
        test_operations.test_integer_unary(execute, ty)
    test_operations.test_integer_conversions(execute)
    for ty in test_operations.FLOATS:
        test_operations.test_float_arithmetic_and_comparison(execute, ty)
        test_operations.test_float_to_integer_saturates(execute, ty)
        test_operations.test_integer_to_float_and_casts_of_bits(execute, ty)


@pytest.mark.host
def test_operations_on_immediates(execute):
    every_operation(execute)


def twice(self, ty, value):
    """A constant in a vreg that is written twice, so that it is no immediate and no copy."""
    made = CONST(self, ty, value)
    self.program.lir.append([*self.program.lir[-1]])
    return made


CONST = Function.const


@pytest.mark.host
def test_operations_on_registers(execute, monkeypatch):
    monkeypatch.setattr(Function, "const", twice)
    every_operation(execute)


@pytest.mark.host
def test_operations_across_calls(execute, monkeypatch):
    """Floats are on the stack then, integers in registers that the callee keeps."""

    def across(self, ty, value):
        made = twice(self, ty, value)
        self.row("CALL", "void", 0xFFFFFFFF, 1, 0, 0xFFFFFFFF)
        return made

    monkeypatch.setattr(Function, "const", across)

    def with_callee(program):
        callee = program.function("callee")
        around = callee.block()
        callee.loop()
        callee.row("BR", b=around)
        callee.end()
        callee.end()
        callee.ret()
        callee.finish()
        return execute(program)

    test_operations.test_integer_binary(with_callee, "i8")
    test_operations.test_integer_unary(with_callee, "i64")
    for ty in test_operations.FLOATS:
        test_operations.test_float_arithmetic_and_comparison(with_callee, ty)
        test_operations.test_integer_to_float_and_casts_of_bits(with_callee, ty)


@pytest.mark.parametrize("name", PROGRAMS)
def test_programs_end_as_without_registers(execute, name):
    text, expected = PROGRAMS[name]
    assert execute(assemble(text + EXIT)).returncode == expected


def test_listing_agrees_with_objdump(session, build):
    test_listing.compare(dump_asm, session, build(assemble(SUM + EXIT)))
    for name in PROGRAMS:
        test_listing.compare(dump_asm, session, build(assemble(PROGRAMS[name][0] + EXIT)))


SUM = """
fn main()
  vregs %0 i64, %1 i64, %2 i64, %3 i8, %4 i64, %5 i64, %6 i64, %7 i64
  %0 = const.i64 0
  %1 = const.i64 0
  block L0
    loop L1
      %2 = const.i64 10
      %3 = ge_u.i64 %1, %2
      br_if %3, L0
      %5 = move.i64 %1
      %6 = move.i64 %5
      %0 = add.i64 %0, %6
      %4 = const.i64 1
      %1 = add.i64 %1, %4
      br L1
    end
  end
  %7 = const.i64 99
  arg.i64 %0, 0
  call exit, 1
  unreachable
"""


def test_a_loop(session, homes, snapshot):
    """Counter and sum have registers that their interval keeps, constants none, the branch takes the flags."""
    found = homes(SUM)
    assert found[2] == found[4] == "constant" and found[3] == "stack"
    assert len({found[0], found[1]} - {"stack"}) == 2 and found[5] == "stack"  # a copy of the counter, which is not needed
    text = dump_asm(session)
    assert text.split("\n\n")[0] == snapshot


CALLS = """
fn main()
  vregs %0 i64, %1 i64, %2 i64, %3 f64, %4 i64, %5 i64
  %0 = const.i64 1
  %0 = const.i64 2
  %3 = const.f64 0x4008000000000000
  %1 = call three, 0
  %4 = add.i64 %0, %1
  %2 = f_to_s.i64 %3, f64
  %5 = add.i64 %4, %2
  %5 = add.i64 %5, %0
  arg.i64 %5, 0
  call exit, 1
  unreachable
fn three() -> i64
  vregs %0 i64, %1 i64, %2 i64, %3 i64, %4 i64, %5 i64, %6 i64
  %0 = const.i64 3
  %0 = const.i64 3
  call nothing, 0
  %1 = add.i64 %0, %0
  %1 = sub.i64 %1, %0
  ret %1
fn nothing()
  vregs %0 i64
  %0 = const.i64 60""" + STAY + "  ret\n"


def test_what_lives_across_a_call(homes, execute):
    found = homes(CALLS)
    assert found[0] in SAVED and found[3] == "stack" and found[1] not in SAVED | {"stack"}
    assert execute(assemble(CALLS + EXIT)).returncode == 2 + 3 + 3 + 2


def test_more_values_than_registers(execute, homes):
    """Forty values that live at once, used in a loop: some are on the stack, all are right."""
    count = 40
    lines = [f"fn main()\n  vregs {', '.join(f'%{i} i64' for i in range(count + 4))}, %{count + 4} i8"]
    total, turns, one, limit = range(count, count + 4)
    for i in range(count):
        lines += [f"  %{i} = const.i64 {i}", f"  %{i} = const.i64 {i + 1}"]
    lines += [f"  %{total} = const.i64 0", f"  %{turns} = const.i64 0", f"  %{one} = const.i64 1", f"  %{limit} = const.i64 3",
              "  block L0", "  loop L1", f"  %{count + 4} = ge_u.i64 %{turns}, %{limit}", f"  br_if %{count + 4}, L0"]
    lines += [f"  %{total} = add.i64 %{total}, %{i}" for i in range(count)]
    lines += [f"  %{i} = add.i64 %{i}, %{one}" for i in range(count)]
    lines += [f"  %{turns} = add.i64 %{turns}, %{one}", "  br L1", "  end", "  end"]
    lines += [f"  %{limit} = const.i64 251", f"  %{total} = rem_u.i64 %{total}, %{limit}", f"  arg.i64 %{total}, 0", "  call exit, 1", "  unreachable"]
    text = "\n".join(lines) + "\n"
    found = homes(text)
    assert "stack" in found and len(set(found) - {"stack", "constant"}) == 11
    expected = sum((i + 1) + turn for turn in range(3) for i in range(count)) % 251
    assert execute(assemble(text + EXIT)).returncode == expected


def test_division_by_constants(execute):
    cases = test_operations.Cases()
    f = cases.main
    for ty, bits in test_operations.BITS.items():
        for divisor in (1, 2, 3, 5, 7, 10, 64, 100, 641, 1000, 1 << 15, 65521, 1 << 30, 1000000007, (1 << 31) - 1, -1, -7):
            if not -1 << bits - 1 <= divisor < 1 << bits - 1:
                continue
            for name in ("DIV_U", "REM_U", "DIV_S", "REM_S"):
                for value in test_operations.values(bits):
                    divisor_bits = divisor & (1 << bits) - 1
                    expected = test_operations.binary(name, value, divisor_bits, bits)
                    if expected is not None:
                        result = f.op(name, ty, twice(f, ty, value), f.const(ty, divisor))
                        cases.store(ty, result, (expected, (name, ty, value, divisor)))
    cases.check(execute)


PARAMETERS = """
fn main()
  vregs %0 i64, %1 f64, %2 f32, %3 i8, %4 f64, %5 i32, %6 i64
  %0 = const.i64 20
  %1 = const.f64 0x4024000000000000
  %2 = const.f32 0x40a00000
  %3 = const.i8 3
  %4 = const.f64 0x4000000000000000
  %5 = const.i32 1
  arg.i64 %0, 0
  arg.f64 %1, 1
  arg.f32 %2, 2
  arg.i8 %3, 3
  arg.f64 %4, 4
  arg.i32 %5, 5
  %6 = call at_once, 6
  arg.f64 %1, 0
  arg.i64 %6, 1
  arg.f32 %2, 2
  %6 = call later, 3
  arg.i64 %6, 0
  call exit, 1
  unreachable
fn at_once(%0 i64, %1 f64, %2 f32, %3 i8, %4 f64, %5 i32) -> i64
  vregs %6 f64, %7 f64, %8 i64, %9 i64, %10 i64""" + STAY + """
  %6 = f_to_f.f64 %2, f32
  %7 = fadd.f64 %1, %6
  %7 = fsub.f64 %7, %4
  %8 = f_to_s.i64 %7, f64
  %9 = zext.i64 %3, i8
  %10 = zext.i64 %5, i32
  %8 = add.i64 %8, %0
  %8 = sub.i64 %8, %9
  %8 = add.i64 %8, %10
  ret %8
fn later(%0 f64, %1 i64, %2 f32) -> i64
  vregs %3 i64, %4 f64, %5 i64
  call nothing, 0
  %3 = f_to_s.i64 %0, f64
  %4 = f_to_f.f64 %2, f32
  %5 = f_to_s.i64 %4, f64
  %3 = add.i64 %3, %1
  %3 = add.i64 %3, %5
  ret %3
fn nothing()""" + STAY + "  ret\n"


def test_parameters_in_registers_and_on_the_stack(execute):
    first = 10 + 5 - 2 + 20 - 3 + 1
    assert execute(assemble(PARAMETERS + EXIT)).returncode == first + 10 + 5


@pytest.mark.parametrize("across", [False, True])
def test_elements_by_every_stride(execute, across):
    """Loads and stores take an index over, whether its parts are in registers or, across a call, on the stack."""
    lines = ["fn main()", "  vregs %0 i64, %1 i64, %2 i64, " + ", ".join(f"%{i} ptr, %{i + 1} i64, %{i + 2} ptr, %{i + 3} ptr, %{i + 4} i64" for i in range(3, 53, 5))]
    lines += ["  slot $0 256 align 16", "  %0 = const.i64 0", "  %0 = const.i64 1", "  %2 = const.i64 0"]
    for at, (ty, stride) in zip(range(3, 53, 5), [("i8", 1), ("i16", 2), ("i32", 4), ("i64", 8), ("i64", 24), ("i64", 4), ("i64", 16), ("i64", 12), ("i32", 12), ("i8", 3)]):
        lines += [f"  %{at} = slot_addr.ptr $0, 8", f"  %{at + 1} = const.i64 2", f"  %{at + 1} = const.i64 5", f"  %{at + 4} = const.i64 {at}"]
        lines += ["  call nothing, 0"] if across else []
        lines += [f"  %{at + 2} = index.ptr %{at}, %{at + 1}, {stride}"]
        lines += [f"  store.{ty} %{at + 2}, %{at + 4}, 16", f"  %{at + 3} = index.ptr %{at}, %{at + 1}, {stride}", f"  %1 = load.{ty} %{at + 3}, 16"]
        lines += [f"  %1 = zext.i64 %1, {ty}"] if ty != "i64" else []
        lines += ["  %2 = add.i64 %2, %1"]
    lines += ["  arg.i64 %2, 0", "  call exit, 1", "  unreachable", "fn nothing()", STAY.strip("\n"), "  ret"]
    assert execute(assemble("\n".join(lines) + "\n" + EXIT)).returncode == sum(range(3, 53, 5)) & 255


INLINED = """
fn main()
  vregs %0 i64, %1 i64, %2 i64, %3 i8, %4 i64, %5 i64
  slot $0 8 align 8
  %0 = const.i64 0
  %1 = const.i64 0
  slot_store.i64 $0, %0, 0
  block L0
    loop L1
      %4 = const.i64 5
      %3 = ge_u.i64 %1, %4
      br_if %3, L0
      arg.i64 %0, 0
      arg.i64 %1, 1
      %0 = call outer, 2
      %5 = const.i64 1
      %1 = add.i64 %1, %5
      arg.i64 %1, 0
      %2, %1 = call swapped, 1
      br L1
    end
  end
  %1 = slot_load.i64 $0, 0
  %0 = add.i64 %0, %1
  arg.i64 %0, 0
  call exit, 1
  unreachable
fn outer(%0 i64, %1 i64) -> i64
  vregs %2 i64, %3 i64
  arg.i64 %1, 0
  %2 = call limited, 1
  arg.i64 %2, 0
  %3 = call kept, 1
  %2 = add.i64 %0, %3
  ret %2
fn limited(%0 i64) -> i64
  vregs %1 i64, %2 i8, %3 i64
  %3 = const.i64 9
  %2 = eq.i64 %0, %3
  if %2 L9
    arg.i64 %3, 0
    arg.i64 %0, 1
    arg.i64 %3, 2
    call panics, 3
    unreachable
  end
  %1 = const.i64 3
  %2 = lt_u.i64 %0, %1
  if %2 L2
    ret %0
  end
  ret %1
fn panics(%0 i64, %1 i64, %2 i64)
  call exit, 0
  unreachable
fn kept(%0 i64) -> i64
  vregs %1 i64, %2 i64, %3 ptr
  slot $0 16 align 8
  slot_store.i64 $0, %0, 8
  %3 = slot_addr.ptr $0, 0
  %1 = load.i64 %3, 8
  %2 = add.i64 %1, %0
  ret %2
fn swapped(%0 i64) -> i64, i64
  vregs %1 i64
  %1 = const.i64 7
  ret %1, %0
fn recursive(%0 i64) -> i64
  vregs %1 i64
  arg.i64 %0, 0
  %1 = call recursive, 1
  ret %1
"""


def test_small_functions_are_inlined(session, build):
    """Arguments, several exits, slots, two results, and what only becomes small enough in the second round."""
    path = build(assemble(INLINED + EXIT))
    assert subprocess.run([str(path)], check=False).returncode == 2 * (0 + 1 + 2 + 3 + 3)
    text = dump_asm(session)
    main, recursive = text.split("<main>:")[1].split("\n\n")[0], text.split("<recursive>:")[1].split("\n\n")[0]
    assert [line.split()[-1] for line in main.splitlines() if " call " in line] == ["panics", "exit"]
    assert " call recursive" in recursive


VALUES = """
fn main()
  vregs %0 i64, %1 i64, %2 i8, %3 i64, %4 i8, %5 i8, %6 i64, %7 i8, %8 i64
  %0 = const.i64 6
  %1 = const.i64 0
  %2 = eq.i64 %0, %1
  if %2 L4
    call exit, 0
    unreachable
  end
  %3 = const.i64 -1
  %4 = lt_s.i64 %3, %0
  %5 = bool_not.i8 %4
  block L0
    br_if %5, L0
    %6 = add.i64 %0, %3
    %7 = gt_u.i64 %6, %0
    br_unless %7, L0
    call exit, 0
    unreachable
  end
  %8 = sub.i64 %0, %3
  arg.i64 %8, 0
  call exit, 1
  unreachable
"""


def test_what_is_known_is_not_computed(session, build):
    """A check that cannot fail goes with its panic; comparisons of constants with and without signs."""
    path = build(assemble(VALUES + EXIT))
    assert subprocess.run([str(path)], check=False).returncode == 7
    main = dump_asm(session).split("\n\n")[0]
    assert " cmp " not in main and len([line for line in main.splitlines() if " call " in line]) == 2


@pytest.mark.host
def test_thousands_of_values_at_once(session, build):
    """What finds no register gives up in the round in which that is known: the rounds do not grow with the values."""
    count = 3000
    lines = ["fn main()", "  vregs " + ", ".join(f"%{i} i64" for i in range(count))]
    lines += [f"  %{i} = const.i64 {value}" for value in (7, 3) for i in range(count)]
    lines += [f"  %{i} = add.i64 %{i}, %{i - 1}" for i in range(1, count)]
    lines += [f"  %0 = xor.i64 %0, %{i}" for i in range(1, count)]
    lines += ["  %1 = const.i64 251", "  %0 = rem_u.i64 %0, %1", "  arg.i64 %0, 0", "  call exit, 1", "  unreachable"]
    path = build(assemble("\n".join(lines) + "\n" + EXIT))
    expected = 3
    for i in range(1, count):
        expected ^= 3 * (i + 1)
    assert subprocess.run([str(path)], check=False).returncode == expected % 251
    assert session.dispatches < 2000


#: Operations whose templates use more registers: fast_effects.comp knows them.
WIDER = {"COPY", "FILL", "COPY_N", "FILL_N", "SYSCALL"}


@pytest.mark.host
def test_templates_leave_the_registers_of_vregs_alone():
    items, _, _, spans = x86_64_fast.assembled()
    names = {number: name for name, number in OPCODES.members.items()}
    found = set()
    for (op, _), forms in spans.items():
        allowed = {"rax", "rcx", "rdx", "rsp", "rbp"} | ({"rsi", "rdi", "r8", "r9", "r10", "r11"} if names[op] in WIDER else set())
        allowed |= SAVED if names[op] in ("FUNC", "RET") else set()
        for item in (item for first, count in forms for item in items[first : first + count]):
            for word in re.findall(r"(?<![.\w])[a-z]+[a-z0-9]*\b", item.text.split(" ", 1)[-1]):
                number, width = REGISTER_NAMES.get(word, (0, 64))
                if width == 128:
                    assert number < 3, (names[op], item.text)
                else:
                    assert REGISTERS[number] in allowed, (names[op], item.text)
                    found.add(REGISTERS[number])
    assert found >= {"rax", "rcx", "rdx", "rsi", "rdi", "rbx"}
