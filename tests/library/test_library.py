"""The runtime library against the real std.

The library's own files are compiled with rustc: the intrinsics come from `shim.rs`, each
`impl TYPE { .. }` becomes a module of functions (rustc allows no impl of a primitive type), and
every function is called beside the one of std on many values. Needs rustc.
"""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).parent
LIBRARY = HERE.parent.parent / "rustg" / "library"
needs_rustc = pytest.mark.skipif(shutil.which("rustc") is None, reason="needs rustc as the oracle")
FUNCTION = re.compile(r"((?:    #\[[\w]+\]\n)*)    pub fn (\w+)\(([^)]*)\)(?: -> ([^{]+?))? \{")


def as_functions(text: str) -> str:
    """The source with crate paths moved and inherent impls turned into modules `m`."""
    text = text.replace("#[rustc_inherit_overflow_checks]", "").replace("crate::", "crate::lib::")
    found = re.search(r"^impl (i\d+|u\d+|isize|usize|f32|f64|char|str) \{", text, re.M)
    if not found:
        return text
    ty = found.group(1)
    value = "&str" if ty == "str" else ty
    text = text.replace(found.group(0), "pub mod m {\n    use super::*;")
    text = re.sub(r"(fn \w+)\(&self", rf"\1(this: &{ty}", text)
    text = re.sub(r"(fn \w+)\(self", rf"\1(this: {value}", text)
    return re.sub(r"\bself\b", "this", text)


def calls(only_inherit: bool) -> str:
    """Rust source that calls each inherent method of integers, floats and char beside std's."""
    blocks, names = [], []
    files = [(p.stem.split("_")[1], p) for p in sorted((LIBRARY / "num").glob("*_*.rs"))]
    for ty, path in [*files, ("char", LIBRARY / "char.rs")]:
        module = f"crate::lib::{'num::' + path.stem if ty != 'char' else 'char'}::m"
        body = []
        for attrs, name, params, _ in FUNCTION.findall(path.read_text()):
            if only_inherit != ("inherit" in attrs) and only_inherit:
                continue
            types = [ty if p.strip() in ("self", "&self") else p.split(":")[1].strip() for p in params.split(",")]
            refs = ["&" if p.strip() == "&self" or ": &" in p else "" for p in params.split(",")]
            types = [t.lstrip("&") for t in types]
            args = [f"a{i}" for i in range(len(types))]
            if types[0].startswith("["):
                continue  # from_le_bytes: below, through to_le_bytes
            loops = "".join(f"for &{a} in &v_{i_t(ty, t)} {{ " for a, t in zip(args, types)) if len(args) < 3 else (
                "".join(f"for &{a} in v_{i_t(ty, t)}.iter().step_by(7) {{ " for a, t in zip(args, types)))
            call = ", ".join(r + a for r, a in zip(refs, args))
            first = "" if params.startswith(("self", "&self")) else ""
            std = f"{ty}::{name}({first}{call})"
            if name in ("min", "max", "clamp") and not ty.startswith("f"):
                std = f"Ord::{name}({call})"
            body.append(f'    {loops}same("{ty}::{name}", &({", ".join(args)},), || {module}::{name}({call}), '
                        f"|| {std}); {'} ' * len(args)}")
        if ty[0] in "iu" and not only_inherit:
            body.append(f'    for &a in &v_self {{ same("bytes", &a, || {module}::from_le_bytes(a.to_le_bytes()), || a);'
                        f' same("bytes", &a, || {module}::from_be_bytes(a.to_be_bytes()), || a); }}')
        if ty != "char" and not only_inherit:
            for name in re.findall(r"pub const (\w+):", path.read_text()):
                body.append(f'    same("{ty}::{name}", &(), || {module}::{name}, || {ty}::{name});')
        extra = {t for line in body for t in re.findall(r"v_(u32|u64|i32)\b", line)}
        lets = [f"    let v_self = {ty}::samples(&mut rng);"]
        lets += [f"    let mut v_{t}: Vec<{t}> = (0..70).collect(); v_{t}.extend({t}::samples(&mut rng));"
                 for t in sorted(extra)]
        blocks.append(f"fn for_{ty}() {{\n    let mut rng = Rng(3);\n" + "\n".join(lets + body) + "\n}\n")
        names.append(f"for_{ty}();")
    consts = ""
    if not only_inherit:
        for t in ("f32", "f64"):
            for name in re.findall(r"pub const (\w+):", (LIBRARY / t / "consts.rs").read_text()):
                consts += f'    same("{name}", &(), || crate::lib::{t}::consts::{name}, || std::{t}::consts::{name});\n'
    return ("use crate::{same, Rng, Samples};\n\n" + "\n".join(blocks)
            + f"\npub fn all() {{\n    {' '.join(names)}\n{consts}}}\n")


def i_t(self_type: str, t: str) -> str:
    """Which list of samples an argument takes."""
    return "self" if t == self_type else t


def build(folder: Path, only_inherit: bool) -> Path:
    for source in LIBRARY.rglob("*.rs"):
        target = folder / "lib" / source.relative_to(LIBRARY)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(as_functions(source.read_text()))
    root = (folder / "lib" / "lib.rs").read_text()
    (folder / "lib" / "lib.rs").unlink()
    (folder / "lib" / "mod.rs").write_text(re.sub(r"^mod ", "pub mod ", root, flags=re.M))
    num = folder / "lib" / "num" / "mod.rs"
    num.write_text(re.sub(r"^mod ", "pub mod ", num.read_text(), flags=re.M))
    (folder / "lib" / "intrinsics.rs").write_text("pub use crate::shim::*;\n")
    for name in ("harness.rs", "shim.rs", "forms.rs"):
        shutil.copy(HERE / name, folder / name)
    (folder / "calls.rs").write_text(calls(only_inherit))
    out = folder / "harness"
    subprocess.run(
        ["rustc", "--edition=2021", "-Awarnings", "-Aarithmetic_overflow", "-Aunconditional_panic", "-Copt-level=1", f"-Coverflow-checks={'on' if only_inherit else 'off'}",
         "-o", out, folder / "harness.rs"], check=True)
    return out


@pytest.mark.rustc
@needs_rustc
def test_every_function_equals_std(tmp_path):
    done = subprocess.run([build(tmp_path, False)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert int(done.stdout.split()[0]) > 1_000_000, done.stdout


@pytest.mark.rustc
@needs_rustc
def test_inherited_overflow_checks_panic_as_std(tmp_path):
    """`pow`, `abs` and the like with checks on: the same results and the same messages."""
    done = subprocess.run([build(tmp_path, True), "inherit"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert int(done.stdout.split()[0]) > 10_000, done.stdout


def test_made_files_are_up_to_date(tmp_path, monkeypatch):
    """The files in the repository are those that tools/gen_library.py writes."""
    import importlib.util

    spec = importlib.util.spec_from_file_location("gen_library", LIBRARY.parent.parent / "tools" / "gen_library.py")
    generator = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(generator)
    monkeypatch.setattr(generator, "LIBRARY", tmp_path / "library")
    generator.main()
    made = [p.relative_to(tmp_path) for p in tmp_path.rglob("*.rs")]
    assert len(made) > 15
    for path in made:
        assert (tmp_path / path).read_text() == (LIBRARY.parent / path).read_text(), path


def test_files_are_small():
    """No source of the library is longer than 850 lines."""
    assert max(len(p.read_text().splitlines()) for p in LIBRARY.rglob("*.rs")) <= 850
