"""The file of what earlier processes made: what comes back, and what is not believed."""

import numpy as np
import pytest

from rustg.gpu import glsl
from rustg.store import MAGIC, Store, latest, stamp


@pytest.fixture
def path(tmp_path):
    return tmp_path / "kept" / "store.bin"


def _filled(path):
    store = Store(path)
    store.put("passes", "a/b", {"rows": "tok", "reads": ["tok.kind"]})
    store.put_blob("spirv/a/b", b"\1\2\3")
    store.put_blob("spirv/empty", b"")
    words = store.words("const/x", lambda: np.arange(5))
    store.save()
    return words


def test_what_was_put_comes_back_in_another_process(path):
    words = _filled(path)
    again = Store(path)
    assert again.value("passes", "a/b") == {"rows": "tok", "reads": ["tok.kind"]}
    assert again.blob("spirv/a/b") == b"\1\2\3" and again.blob("spirv/empty") == b""
    assert np.array_equal(again.words("const/x", lambda: pytest.fail("made again")), words)
    assert again.value("passes", "c") is None and again.blob("c") is None and not again.changed


@pytest.mark.parametrize("damage", [
    lambda data: b"", lambda data: data[:20], lambda data: data[:-1], lambda data: data + b"x",
    lambda data: b"x" * len(data), lambda data: data.replace(b'"values"', b'"valves"'), lambda data: MAGIC,
])
def test_a_damaged_file_is_as_none(path, damage):
    _filled(path)
    path.write_bytes(damage(path.read_bytes()))
    store = Store(path)
    assert store.value("passes", "a/b") is None and store.blob("spirv/a/b") is None
    _filled(path)
    assert Store(path).blob("spirv/a/b") == b"\1\2\3"


def test_the_stamp_follows_every_file(tmp_path):
    (tmp_path / "sub").mkdir()
    file = tmp_path / "sub" / "a.comp"
    file.write_text("one")
    seen = [stamp([tmp_path], "x"), stamp([tmp_path], "y")]
    file.write_text("other")
    seen.append(stamp([tmp_path], "x"))
    (tmp_path / "sub" / "b.comp").write_text("")
    seen.append(stamp([tmp_path], "x"))
    assert len(set(seen)) == 4 and seen[3] == stamp([tmp_path], "x")


def test_few_old_files_are_kept(path):
    for number in range(12):
        _filled(path.with_name(f"{number}.bin"))
    assert len(list(path.parent.iterdir())) == 9


@pytest.mark.parametrize("name", ["lib/scan_leaf", "prune/items", "types/sites"])
def test_declarations_are_those_of_the_source(name):
    parsed = glsl.parse(name)
    assert glsl.declarations(glsl.parse_cached(name)) == glsl.declarations(parsed)
    assert glsl.load(name)[1][:4] == b"\x03\x02\x23\x07"


def test_files_that_are_newer_than_the_process(tmp_path, monkeypatch):
    """What a process makes of shaders that changed under it, with the registry from before, is not kept for others."""
    if glsl.PREBUILT.is_dir():
        pytest.skip("an installed package has no store")
    assert glsl.store.__wrapped__().path is not None
    monkeypatch.setattr(glsl, "_LOADED", latest([glsl.SHADERS]) - 1)
    assert glsl.store.__wrapped__().path is None
