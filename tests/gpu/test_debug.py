"""The instruments' texts: which pass went outside of what, and how accesses to the heap are checked."""

from rustg.gpu import debug, glsl
from rustg.registry import REGISTRY


def test_violation_names_pass_and_table():
    """What a pass notes is read back as its name and that of the table, constant table or heap."""
    name = "parse/lr"
    number = glsl.all_passes().index(name) + 1
    table, const = REGISTRY.tables["pt"], REGISTRY.consts["lr_table"]
    for part, what in ((table.id + 1, "table pt"), (debug.CONSTS + const.id, "table lr_table"), (debug.HEAP_PART, "the heap")):
        assert f"{number << 12 | part}u" in debug.mark(name, part)
        assert debug.violation(number << 12 | part) == f"{name} accesses a row outside of {what}"


def test_every_index_of_the_heap_is_checked():
    """Nested ones too; declarations stay."""
    text = "uint H[];\nconst uint DIRECTORY = 1u;\nH[a + H[b[1]]] = H4[c].x;"
    checked = debug.within_heap("parse/lr", text)
    assert checked.startswith("uint H[];\nuint inside_(uint at)")
    assert checked.endswith("H[inside_(a + H[inside_(b[1])])] = H4[inside4_(c)].x;")
