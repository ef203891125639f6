"""Whole LIR programs in text form: control flow, calls, memory, data, symbols; the executable is run."""

import re
import subprocess

import pytest
from builder import assemble

from rustg.phases.lir import dump_lir

EXIT = """
fn exit(%0 i64)
  vregs %1 i64
  %1 = const.i64 60
  arg.i64 %1, 0
  arg.i64 %0, 1
  syscall 2
  unreachable
"""

FACTORIAL = """
fn main()
  vregs %1 i64, %0 i64
  %0 = const.i64 5
  arg.i64 %0, 0
  %1 = call factorial, 1
  arg.i64 %1, 0
  call exit, 1
  unreachable
fn factorial(%0 i64) -> i64
  vregs %1 i64, %2 i8, %3 i64
  %1 = const.i64 1
  %2 = le_u.i64 %0, %1
  if %2 L4
    ret %1
  else
    %3 = sub.i64 %0, %1
    arg.i64 %3, 0
    %3 = call factorial, 1
    %3 = mul.i64 %0, %3
    ret %3
  end
  unreachable
"""

SUM_LOOP = """
fn main()
  vregs %0 i64, %1 i64, %2 i64, %3 i8, %4 i64
  %0 = const.i64 0
  %1 = const.i64 0
  %2 = const.i64 1
  %4 = const.i64 13
  block L0
    loop L1
      %3 = ge_u.i64 %1, %4
      br_if %3, L0
      %1 = add.i64 %1, %2
      %3 = eq.i64 %1, %2
      if %3 L2
        br L1
      end
      %0 = add.i64 %0, %1
      br L1
    end
    trap
  end
  arg.i64 %0, 0
  call exit, 1
  unreachable
"""


def switch(value, default=True):
    """A switch with an arm of two values, one without branch out, one that leaves an outer block."""
    other = "    arm L3\n      %1 = const.i64 77\n" if default else ""
    return f"""
fn main()
  vregs %0 i32, %1 i64
  %0 = const.i32 {value}
  %1 = const.i64 5
  block L9
  switch.i32 %0 L0 default {"L3" if default else "LEND"}
    on.i32 1 L1
    on.i32 0xffffffff L2
    on.i32 7 L1
    arm L1
      %1 = const.i64 11
    arm L2
      %1 = const.i64 22
      br L9
{other}  end
  %1 = const.i64 33
  end
  arg.i64 %1, 0
  call exit, 1
  unreachable
"""


MEMORY = """
fn main()
  vregs %0 ptr, %1 ptr, %2 i64, %3 i64, %4 i8, %5 i64, %6 ptr
  slot $0 24 align 8
  slot $1 5 align 1
  slot $2 24 align 16
  %0 = slot_addr.ptr $0, 0
  %1 = slot_addr.ptr $2, 0
  %4 = const.i8 3
  fill %0, %4, 24
  %2 = load.i64 %0, 16
  slot_store.i64 $2, %2, 8
  copy %1, %0, 8
  %5 = const.i64 1
  %6 = index.ptr %1, %5, 8
  %3 = load.i8 %6, 7
  slot_store.i8 $1, %3, 4
  %3 = const.i64 0
  %3 = slot_load.i8 $1, 4
  %6 = offset.ptr %6, -8
  %4 = load.i8 %6, 3
  %3 = add.i8 %3, %4
  %3 = zext.i64 %3, i8
  %2 = const.i64 16
  %6 = offset.ptr %0, 4
  copy_n %6, %0, %2
  fill_n %0, %4, %2
  arg.i64 %3, 0
  call exit, 1
  unreachable
"""

DATA = """
fn main()
  vregs %0 ptr, %1 i64, %2 ptr, %3 i64
  %0 = data_addr.ptr table, 8
  %0 = load.ptr %0, 0
  %1 = const.i64 20
  arg.i64 %1, 0
  arg.i64 %1, 1
  %1, %3 = call_ptr %0, 2
  %1 = add.i64 %1, %3
  %2 = data_addr.ptr zeros, 8
  store.i64 %2, %1, 0
  %2 = data_addr.ptr zeros, 0
  %1 = load.i64 %2, 8
  %2 = data_addr.ptr table, 0
  %2 = load.ptr %2, 0
  %3 = const.i64 0
  %3 = load.i8 %2, 0
  %3 = zext.i64 %3, i8
  %1 = add.i64 %1, %3
  %2 = fn_addr.ptr pair
  %3 = load.i8 %2, 0
  arg.i64 %1, 0
  call exit, 1
  unreachable
fn pair(%0 i64, %1 i64) -> i64, i64
  vregs %2 i64
  %2 = const.i64 1
  %0 = add.i64 %0, %2
  ret %0, %1
data text ro 5 b'AzByC'
data table rw 16 b'\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00'
data zeros zero 40
address table+0 = data text + 1
address table+8 = fn pair + 0
"""

PROGRAMS = {
    "factorial": (FACTORIAL, 120),
    "sum_loop": (SUM_LOOP, sum(range(2, 14))),
    "switch_first": (switch(7), 33),
    "switch_leaves": (switch(-1), 22),
    "switch_default": (switch(3), 33),
    "switch_without_default": (switch(3, default=False), 33),
    "memory": (MEMORY, 6),
    "data": (DATA, 21 + 20 + ord("z")),
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_program(execute, name):
    text, expected = PROGRAMS[name]
    assert execute(assemble(text + EXIT)).returncode == expected


@pytest.mark.parametrize("name", PROGRAMS)
def test_text_form_round_trips(session, build, name):
    program = assemble(PROGRAMS[name][0] + EXIT)
    first = build(program).read_bytes()
    text = dump_lir(session)
    again = assemble(text)
    assert again.lir == program.lir
    assert build(again).read_bytes() == first


def test_traps_kill_the_process(execute):
    assert execute(assemble("fn main()\n  trap\n")).returncode == -4


def test_symbols_and_sections(build):
    path = build(assemble(DATA + EXIT))
    symbols = subprocess.run(["nm", path], capture_output=True, text=True, check=True).stdout
    kinds = {line.split()[2]: line.split()[1] for line in symbols.splitlines()}
    assert kinds == {"_start": "T", "main": "T", "pair": "T", "exit": "T", "text": "R", "table": "D", "zeros": "B"}
    listing = subprocess.run(["objdump", "-d", path], capture_output=True, text=True, check=True).stdout
    assert re.findall(r"^[0-9a-f]+ <(\w+)>:", listing, re.M) == ["main", "pair", "exit", "_start"]
    assert "(bad)" not in listing
    headers = subprocess.run(["readelf", "-lSW", path], capture_output=True, text=True, check=True)
    assert headers.stderr == ""
    assert re.search(r"LOAD .* R E 0x1000", headers.stdout) and not re.search(r"RWE", headers.stdout)


def test_a_function_without_rows_of_its_own_and_many_functions(build, execute):
    many = "".join(f"fn f{i}() -> i64\n  vregs %0 i64\n  %0 = const.i64 {i}\n  ret %0\n" for i in range(3000))
    main = "fn main()\n  vregs %0 i64\n  %0 = call f2997, 0\n  arg.i64 %0, 0\n  call exit, 1\n  unreachable\n"
    assert execute(assemble(main + many + EXIT)).returncode == 2997 & 255


def frame_program(sizes, at):
    """Stores 7 at an offset of the last slot and exits with it."""
    slots = "".join(f"  slot ${i} {size} align 16\n" for i, size in enumerate(sizes))
    last = len(sizes) - 1
    return (
        "fn main()\n  vregs %0 i64\n" + slots + f"  %0 = const.i64 7\n  slot_store.i64 ${last}, %0, {at}\n  %0 = const.i64 0\n"
        f"  %0 = slot_load.i64 ${last}, {at}\n  arg.i64 %0, 0\n  call exit, 1\n  unreachable\n" + EXIT
    )


@pytest.mark.parametrize("sizes, at", [([4080], 0), ([100_000, 8], 0), ([1_000_000, 1_000_001], 999_992), ([1] * 300, 0)])
def test_large_frames(execute, sizes, at):
    assert execute(assemble(frame_program(sizes, at))).returncode == 7


@pytest.mark.parametrize("sizes", [[1 << 30], [0x7FFFFFF0] * 3, [0x7FFFFFF0, 0x7FFFFFF0, 64]])
def test_frames_that_no_stack_has_room_for_fault(execute, sizes):
    assert execute(assemble(frame_program(sizes, 0))).returncode == -11


@pytest.mark.parametrize("size", [1, 3, 4, 5, 8, 11, 12, 16, 17, 24, 32, 40, 48, 49, 200])
def test_copies_of_every_size_write_what_they_should(execute, size):
    content = bytes((37 * i + 11) % 251 for i in range(256))
    text = f"""
fn main()
  vregs %0 ptr, %1 ptr, %2 i64, %3 i64
  %0 = data_addr.ptr from, 5
  %1 = data_addr.ptr to, 3
  copy %1, %0, {size}
  %0 = data_addr.ptr to, 0
  %2 = const.i64 1
  %3 = const.i64 256
  arg.i64 %2, 0
  arg.i64 %2, 1
  arg.ptr %0, 2
  arg.i64 %3, 3
  %2 = syscall 4
  %2 = const.i64 0
  arg.i64 %2, 0
  call exit, 1
  unreachable
data from ro 256 {content!r}
data to zero 256
"""
    result = execute(assemble(text + EXIT))
    assert result.stdout == bytes(3) + content[5 : 5 + size] + bytes(256 - 3 - size)
