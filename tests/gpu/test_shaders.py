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
