"""The start-up part of the benchmark: its parts add up to what a fresh process does."""

from rustg.bench import startup


def test_every_part_of_a_start_is_shown():
    rows = startup.measured(None)
    names = [part for part, _, _ in rows]
    assert names[:3] == ["interpreter", "numpy", "registry"] and names[-1].endswith("warm")
    assert any("pipelines of" in name for name in names)
    assert all(wall >= 0 and cpu >= 0 for _, wall, cpu in rows)
