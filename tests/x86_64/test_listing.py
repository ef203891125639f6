"""The listing against objdump, and the same bytes from every device."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from builder import assemble
from test_executables import EXIT, PROGRAMS

from rustg.phases.x86_64 import dump_asm

DRIVERS = [
    "/usr/share/vulkan/icd.d/lvp_icd.x86_64.json",
    "/usr/lib/chromium/vk_swiftshader_icd.json",
]


def normal(text):
    """An instruction without what the two listings write differently."""
    text = re.sub(r"\b(BYTE|WORD|DWORD|QWORD|byte|word|dword|qword)( PTR)? ", "", text)
    text = text.replace("movabs", "mov").split("#")[0].split("<")[0]
    return re.sub(r"\s+", " ", text).replace(", ", ",").strip()


@pytest.mark.parametrize("name", PROGRAMS)
def test_listing_agrees_with_objdump(session, build, name):
    compare(dump_asm, session, build(assemble(PROGRAMS[name][0] + EXIT)))


def compare(dump, session, path):
    """Compares the listing of a session's executable with objdump's."""
    output = subprocess.run(["objdump", "-d", "-M", "intel", "-w", path], capture_output=True, text=True, check=True).stdout
    theirs = re.findall(r"^\s*([0-9a-f]+):\t((?:[0-9a-f]{2} )+)\s*\t(.*)$", output, re.M)
    ours = re.findall(r"^  ([0-9a-f]+): ((?:[0-9a-f]{2} )+)\s*(\S.*)$", dump(session), re.M)
    start = re.search(r"^([0-9a-f]+) <_start>:", output, re.M)[1]
    theirs = [row for row in theirs if int(row[0], 16) < int(start, 16)]
    assert [(a, b.strip()) for a, b, _ in ours] == [(a, b.strip()) for a, b, _ in theirs]
    for (address, _, mine), (_, _, other) in zip(ours, theirs):
        mine, other = normal(mine), normal(other)
        if mine.startswith(("j", "call", "lea", "rep")) and not mine.startswith("call ["):
            assert mine.split(" ")[0] == other.split(" ")[0], address
        else:
            left = [int(x, 0) & (1 << 64) - 1 for x in re.findall(r"(?<![a-z0-9])-?0x[0-9a-f]+|(?<![a-z0-9])\d+", mine)]
            right = [int(x, 0) & (1 << 64) - 1 for x in re.findall(r"(?<![a-z0-9])-?0x[0-9a-f]+|(?<![a-z0-9])\d+", other)]
            assert re.sub(r"-?0x[0-9a-f]+|\b\d+\b", "N", mine) == re.sub(r"-?0x[0-9a-f]+|\b\d+\b", "N", other), address
            assert [x & 0xFFFFFFFF for x in left] == [x & 0xFFFFFFFF for x in right], address


SCRIPT = """
import hashlib, sys
sys.path[:0] = [{lir!r}, {here!r}]
from builder import assemble
from test_executables import EXIT, PROGRAMS
from rustg.gpu.device import Device
from rustg.gpu.scheduler import Session
from rustg.phases import x86_64
device = Device()
for name, (text, _) in sorted(PROGRAMS.items()):
    session = Session(device)
    assemble(text + EXIT).upload(session)
    session.run(x86_64.PHASE)
    print(name, hashlib.sha256(x86_64.image(session)).hexdigest())
"""


def test_the_same_bytes_on_every_driver():
    present = [path for path in DRIVERS if Path(path).exists()]
    if len(present) < 2:
        pytest.skip("fewer than two Vulkan drivers")
    here = Path(__file__).parent
    outputs = []
    for driver in present:
        environment = os.environ | {"VK_ICD_FILENAMES": driver, "PYTHONPATH": str(here.parent.parent)}
        environment.pop("RUSTG_DEVICE", None)
        script = SCRIPT.format(lir=str(here.parent / "lir"), here=str(here))
        result = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
        outputs.append(result.stdout)
    assert len(outputs[0].splitlines()) == len(PROGRAMS)
    assert outputs[0] == outputs[1]
