"""Every pass keeps the portability rules and is accepted by every compiler and validator at hand."""

import re
import shutil
import subprocess

import pytest

from rustg.gpu import glsl

PASSES = glsl.all_passes()
#: Of what the wheel carries, that is, of what glslc -O makes.
MAX_BYTES = 32 * 1024
#: pyshaderc hardly optimizes, so the same pass is half as much again.
MAX_PLAIN_BYTES = 48 * 1024
FORBIDDEN = re.compile(r"\b(subgroup\w*|u?int64_t|i64vec\d|double|dvec\d|GL_KHR_\w+|float16_t|uint8_t)\b")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("spirv")


@pytest.mark.parametrize("name", PASSES)
def test_rules_of_the_house(name):
    source = glsl.parse(name)
    assert source.local <= 256
    assert not FORBIDDEN.search(re.sub(r"//.*", "", source.text))
    first = (glsl.SHADERS / f"{name}.comp").read_text().splitlines()[0]
    assert first.startswith("// ") and len(first) > 10, "a pass says in its first line what it does"


#: Lists that are named by parameter (types/list.glsl, types/row_list.glsl, panics/list.comp).
LISTS = re.compile(r"work\d|pend\d|pwait\d|row_(?!block$)\w+")


#: Words of the heap at addresses that rows hold: nobody can tell of which column they are.
BY_ADDRESS = re.compile(r"\bH\[(?!at_|base_|column_base)[a-z]")


def _head(path):
    """What the lines `//@` of one file declare, without those of the files that it pastes."""
    lines = [line for line in path.read_text().splitlines() if line.startswith("//@") and not line.startswith("//@ kinds")]
    return glsl.parse("head", "\n".join(lines))


def _words(path, seen):
    """The words of a file and of those that it pastes; `seen` becomes these files."""
    if path in seen:
        return set()
    seen.add(path)
    text = re.sub(r"//.*", "", path.read_text())
    words = set(re.findall(r"\b[A-Za-z_]\w*\b", text))
    return words.union(*(_words(glsl.SHADERS / name, seen) for name in re.findall(r'#include\s+"([^"]+)"', text)))


def _idle(head, words):
    """The columns, counts and constant tables of a head of which no word speaks.

    One column of a table may stand for its row count.
    """
    idle = {name for name in head.consts if not {f"k_{name}", f"kbase_{name}"} & words}
    tables = {}
    for column in [*head.reads, *head.writes, *(f"{table}.#" for table in head.counts)]:
        tables.setdefault(column.split(".")[0], []).append(column)
    for table, columns in tables.items():
        if {f"base_{table}", f"cap_{table}", f"T_{table}"} & words or LISTS.fullmatch(table):
            continue
        names = {column: column.replace(".", "_") for column in columns}
        # How a column that is read or written, and a row count that is set, are named.
        unused = {
            column for column, name in names.items()
            if not {f"set_n_{table}" if column.endswith("#") else f"set_{name}" if column in head.writes else name, f"at_{name}"} & words
        }
        stands_for_count = f"n_{table}" in words and len(unused) == len(columns) == 1
        idle |= set() if stands_for_count else unused
    return idle


def test_heads_declare_nothing_that_is_not_used():
    files = sorted([*glsl.SHADERS.rglob("*.comp"), *glsl.SHADERS.rglob("*.glsl")])
    pasted, words = {}, {}
    for path in files:
        pasted[path] = set()
        words[path] = _words(path, pasted[path])
    idle = {}
    for path in files:
        if BY_ADDRESS.search(path.read_text()):
            continue
        # What a file declares for those that paste it is used by one of them.
        of_all = set().union(*(words[other] for other in files if path in pasted[other]))
        found = _idle(_head(path), of_all)
        if found:
            idle[str(path.relative_to(glsl.SHADERS))] = sorted(found)
    assert idle == {}


# In SPIR-V of a vector choice, the condition is a vector too: write mix(a, b, bvec2(c)), since the compiler of
# 2019 makes invalid code of `c ? b : a` on vectors.
def test_pyshaderc_accepts_every_pass(folder):
    if glsl._pyshaderc() is None or shutil.which("spirv-val") is None:
        pytest.skip("pyshaderc or spirv-val is not installed")
    problems = {}
    for name in PASSES:
        path = folder / "pyshaderc.spv"
        path.write_bytes(glsl.compile_glsl(name, glsl.generate(glsl.parse(name)), compiler="pyshaderc"))
        result = subprocess.run(["spirv-val", "--target-env", "vulkan1.1", str(path)],
                                capture_output=True, text=True, check=False)
        if result.returncode:
            problems[name] = result.stderr
    assert problems == {}


def test_glslc_and_validators_accept_every_pass(folder):
    for tool in ("glslc", "spirv-val", "spirv-cross"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    problems = {}
    for name in PASSES:
        binary = glsl.compile_glsl(name, glsl.generate(glsl.parse(name)), compiler="glslc")
        if len(binary) > MAX_BYTES:
            problems[name] = f"{len(binary)} bytes"
        path = folder / (name.replace("/", "_") + ".spv")
        path.write_bytes(binary)
        for command in (["spirv-val", "--target-env", "vulkan1.1"], ["spirv-cross", "--msl"]):
            result = subprocess.run([*command, str(path)], capture_output=True, text=True, check=False)
            if result.returncode:
                problems[name] = result.stderr
    assert problems == {}
