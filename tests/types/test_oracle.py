"""Types of all expressions and patterns against rustc's, which tools/thir_types.py has written down."""

import importlib.util
import json
from pathlib import Path

import pytest

from rustg.driver import Compiler, Options
from rustg.phases.types_dump import Names, shown_files
from rustg.registry import REGISTRY
from rustg.registry.nodes import NODES

DATA = Path(__file__).parent / "data"
NAMES = sorted(path.stem for path in DATA.glob("*.rs"))
NONE = 0xFFFFFFFF
ADJ = REGISTRY.enums["adjustment"].members


def load_tool():
    path = Path(__file__).parents[2] / "tools" / "thir_types.py"
    spec = importlib.util.spec_from_file_location("thir_types", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", NAMES)
def test_types_are_those_of_rustc(name):
    normal = load_tool().normal
    oracle = json.loads((DATA / f"{name}.thir.json").read_text())
    session = Compiler().compile([str(DATA / f"{name}.rs")], until="types", options=Options()).session
    names, files = Names(session), shown_files(session)
    node, types = session.rows("node", "kind", "tok", "first_tok", "last_tok"), session.rows("node_ty")
    tok = session.rows("tok", "lo", "hi", "file")
    compared, differ = 0, []
    for n in range(len(node["kind"])):
        kind, file = NODES[int(node["kind"][n])], int(tok["file"][node["tok"][n]])
        if kind.cls not in ("expr", "pat") or file not in files or int(types["ty"][n]) == NONE:
            continue
        ends = int(tok["lo"][node["first_tok"][n]]), int(tok["hi"][node["last_tok"][n]])
        places = [place for at in ends for place in names.text.position(file, at).split(":")]
        theirs = oracle.get(" ".join(("E" if kind.cls == "expr" else "P", *places)))
        own, after, adj = (normal(names.type(types[c][n])) if c != "adj" else int(types[c][n]) for c in ("ty", "adj_ty", "adj"))
        # Function items have no name that both sides share; a block that never ends has type `!` there.
        if theirs is None or (own.startswith("fn(") and own.endswith("}")) or (kind.cls == "expr" and adj & ADJ["NEVER"]):
            continue
        compared += 1
        if kind.cls == "pat":
            good = own in theirs or after in theirs
        else:
            # An operand behind one reference is an overloaded operator there, which takes it as it is.
            good = own in theirs and (adj <= 1 or after == "-" or after in theirs)
        if not good:
            differ.append((kind.name, names.text[ends], own, after, theirs))
    assert compared > 80 and differ == []
