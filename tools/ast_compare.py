"""Compares syntax trees with ``rustc -Zunpretty=ast-tree``: kinds and spans, file by file.

Usage: ``ast_compare.py EDITION FILE...``; our trees are made on the device, all files at once.  Prints
what only one side has, grouped; conventions that differ are normalized: rustc has no nodes in macro
calls, gives ``self`` parameters a pattern and a type, and wraps a literal pattern in an expression.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from rustg.driver import Compiler, Options
from rustg.registry.nodes import CLASSES, NODES, ROLES

EXPR = {
    "EXPR_PATH": "Path", "EXPR_LIT": "Lit", "EXPR_UNDERSCORE": "Underscore", "EXPR_PAREN": "Paren",
    "EXPR_TUPLE": "Tup", "EXPR_ARRAY": "Array", "EXPR_REPEAT": "Repeat", "EXPR_STRUCT": "Struct",
    "EXPR_CALL": "Call", "EXPR_METHOD_CALL": "MethodCall", "EXPR_FIELD": "Field", "EXPR_INDEX": "Index",
    "EXPR_TRY": "Try", "EXPR_AWAIT": "Await", "EXPR_UNARY": "Unary", "EXPR_REF": "AddrOf",
    "EXPR_BINARY": "Binary", "EXPR_ASSIGN": "Assign", "EXPR_ASSIGN_OP": "AssignOp", "EXPR_CAST": "Cast",
    "EXPR_RANGE": "Range", "EXPR_IF": "If", "EXPR_LET": "Let", "EXPR_WHILE": "While", "EXPR_LOOP": "Loop",
    "EXPR_FOR": "ForLoop", "EXPR_MATCH": "Match", "EXPR_CLOSURE": "Closure", "EXPR_ASYNC": "Gen",
    "EXPR_CONST_BLOCK": "ConstBlock", "EXPR_TRY_BLOCK": "TryBlock", "EXPR_RETURN": "Ret",
    "EXPR_BREAK": "Break", "EXPR_CONTINUE": "Continue", "EXPR_YIELD": "Yield", "EXPR_BECOME": "Become",
}
PAT = {
    "PAT_WILD": "Wild", "PAT_REST": "Rest", "PAT_BIND": "Ident", "PAT_LIT": "Expr", "PAT_RANGE": "Range",
    "PAT_PATH": "Path", "PAT_REF": "Ref", "PAT_TUPLE": "Tuple", "PAT_PAREN": "Paren",
    "PAT_SLICE": "Slice", "PAT_STRUCT": "Struct", "PAT_TUPLE_STRUCT": "TupleStruct", "PAT_OR": "Or",
    "PAT_BOX": "Box", "PAT_CONST": "Expr", "PAT_NEVER": "Never",
}
TYPE = {
    "TYPE_PATH": "Path", "TYPE_REF": "Ref", "TYPE_PTR": "Ptr", "TYPE_TUPLE": "Tup", "TYPE_PAREN": "Paren",
    "TYPE_SLICE": "Slice", "TYPE_ARRAY": "Array", "TYPE_NEVER": "Never", "TYPE_INFER": "Infer",
    "TYPE_FN": "FnPtr", "TYPE_DYN": "TraitObject", "TYPE_IMPL": "ImplTrait",
    "TYPE_BARE_BOUNDS": "TraitObject",
}
ITEM = {
    "ITEM_FN": "Fn", "ITEM_STRUCT": "Struct", "ITEM_UNION": "Union", "ITEM_ENUM": "Enum",
    "ITEM_TRAIT": "Trait", "ITEM_TRAIT_ALIAS": "TraitAlias", "ITEM_IMPL": "Impl", "ITEM_TYPE": "TyAlias",
    "ITEM_CONST": "Const", "ITEM_STATIC": "Static", "ITEM_MOD": "Mod", "ITEM_USE": "Use",
    "ITEM_EXTERN_CRATE": "ExternCrate", "ITEM_FOREIGN_MOD": "ForeignMod",
    "ITEM_MACRO_RULES": "MacroDef", "ITEM_MACRO_DEF": "MacroDef",
}
SHORT = ("EXPR_FIELD_INIT", "PAT_FIELD")


def _class(parent: str, role: str) -> str:
    """Class of what stands in ``role`` below a node of kind ``parent``, as far as macro calls need it."""
    if role in ("TYPE", "RET", "SELF_TYPE", "GENERIC_ARG", "SUBJECT") or parent.startswith("TYPE_"):
        return "type"
    if role in ("PAT", "SUB") or parent.startswith("PAT_"):
        return "pat"
    return "type" if role == "FIELD" or role == "DEFAULT" and parent == "GENERIC_TYPE" else "expr"


Row = tuple[int, str, str, int, int, int]


def trees(paths: list[str], edition: int) -> list[list[Row]]:
    """For each file its nodes in pre-order: depth, role, kind, data, first byte without attributes, end."""
    result = Compiler().compile(paths, until="parse", options=Options(edition=edition, library=False))
    session = result.session
    node = {name: column.astype(np.int64) for name, column in session.rows("node").items()}
    tok = {name: column.astype(np.int64) for name, column in session.rows("tok", "lo", "hi", "file").items()}
    starts = session.download("file", "start").astype(np.int64)
    count = len(node["kind"])
    lead = node["first_tok"].copy()
    type_class = np.array([CLASSES.index(n.cls) == CLASSES.index("type") for n in NODES])
    for n in range(count):
        parent, role = int(node["parent"][n]), ROLES[node["role"][n]]
        if parent >= count:
            continue
        field = ROLES[node["role"][parent]] == "FIELD" and type_class[node["kind"][parent]]
        if (role == "ATTR" or role == "VIS" and field) and node["first_tok"][n] <= lead[parent]:
            lead[parent] = node["last_tok"][n] + 1
    files: list[list[Row]] = [[] for _ in paths]
    depth = np.zeros(count, np.int64)
    for n in range(count - 1, -1, -1):
        parent = int(node["parent"][n])
        depth[n] = depth[parent] + 1 if parent < count else 0
    # Pre-order: by first token, the outer one first.
    order = np.lexsort((-np.arange(count), np.arange(count) + 1 - node["size"]))
    for n in order.tolist():
        file = int(tok["file"][node["tok"][n]])
        files[file].append((
            int(depth[n]), ROLES[node["role"][n]], NODES[node["kind"][n]].name, int(node["data"][n]),
            int(tok["lo"][lead[n]] - starts[file]), int(tok["hi"][node["last_tok"][n]] - starts[file]),
        ))
    return files


def ours(rows: list[Row], source: bytes) -> Counter:
    """(class, kind, lo, hi) of each node that rustc has too."""
    result = Counter()
    hidden = None
    stack: list[str] = []
    for number, (depth, role, kind, data, lo, hi) in enumerate(rows):
        del stack[depth:]
        parent = stack[-1] if stack else ""
        stack.append(kind)
        if hidden is not None and depth > hidden:
            continue
        hidden = None
        if kind == "MACRO_CALL":
            hidden = depth
            cls = "Item" if role == "ITEM" else {"pat": "Pat", "type": "Ty"}.get(_class(parent, role), "Expr")
            if role != "STMT" and (parent, role) != ("STMT_EXPR", "EXPR"):
                result[cls, "MacCall", lo, hi] += 1
            continue
        # The last child of a field, if it has one, is its value; attributes stand before it.
        below = set()
        at = number + 1
        while kind in SHORT and at < len(rows) and rows[at][0] > depth:
            if rows[at][0] == depth + 1:
                below.add(rows[at][1])
            at += 1
        if kind == "EXPR_FIELD_INIT" and "VALUE" not in below:
            result["Expr", "Path", lo, hi] += 1
        if kind == "PAT_FIELD" and "SUB" not in below:
            result["Pat", "Ident", lo, hi] += 1
        if parent == "EXPR_CLOSURE" and role == "PARAM" and kind in PAT:
            result["Ty", "Infer", lo, hi] += 1
        if kind in EXPR:
            result["Expr", EXPR[kind], lo, hi] += 1
        elif kind in PAT:
            if kind == "PAT_CONST":
                result["Expr", "ConstBlock", lo, hi] += 1
            elif kind == "PAT_LIT":
                result["Expr", "Unary" if data & 1 else "Lit", lo, hi] += 1
                if data & 1:
                    digits = re.match(rb"-\s*", source[lo:hi])
                    result["Expr", "Lit", lo + digits.end(), hi] += 1
            elif kind == "PAT_PATH" and role in ("LO", "HI"):
                result["Expr", "Path", lo, hi] += 1
            if parent == "PAT_STRUCT" and kind == "PAT_REST" or role in ("LO", "HI"):
                continue
            result["Pat", PAT[kind], lo, hi] += 1
        elif kind in TYPE and role not in ("BOUND", "TRAIT", "SUBJECT_"):
            result["Ty", TYPE[kind], lo, hi] += 1
        elif kind in ITEM:
            result["Item", ITEM[kind], lo, hi] += 1
        elif kind == "BLOCK":
            result["Block", "", lo, hi] += 1
        elif kind == "ARM":
            result["Arm", "", lo, hi] += 1
    return result


def theirs(path: str, edition: str) -> Counter:
    """The same from rustc's debug output."""
    environment = os.environ | {"RUSTC_BOOTSTRAP": "1"}
    text = subprocess.run(
        ["rustc", "-Zunpretty=ast-tree", "--edition", edition, "--crate-type", "lib", os.path.basename(path)],
        cwd=os.path.dirname(path), env=environment, capture_output=True, text=True, check=False).stdout
    source = open(path, encoding="utf-8").read()
    starts, at = [0], 0
    lines = source.split("\n")
    for line in lines:
        at += len(line.encode()) + 1
        starts.append(at)

    def offset(line: int, column: int) -> int:
        return starts[line - 1] + len(lines[line - 1][:column - 1].encode())

    result = Counter()
    stack: list[dict] = []
    for line in text.splitlines():
        indent = len(line) - len(line.lstrip())
        body = line.strip()
        opened = re.match(r"(?:\w+: )?(\w+) \{$", body)
        if opened and body.startswith("kind: ") and stack and indent == stack[-1]["indent"] + 4:
            stack[-1]["kind"] = opened.group(1)
        if opened:
            stack.append({"indent": indent, "name": opened.group(1), "kind": "", "span": None})
            continue
        top = stack[-1] if stack else None
        if top and indent == top["indent"] + 4:
            kind = re.match(r"kind: (\w+)", body)
            span = re.match(r"span: (?:.*?):(\d+):(\d+): (\d+):(\d+) \(#", body)
            if kind:
                top["kind"] = kind.group(1)
            elif span:
                top["span"] = tuple(map(int, span.groups()))
        if top and indent == top["indent"] and body.startswith("}"):
            stack.pop()
            if top["name"] in ("Expr", "Pat", "Ty", "Item", "Block", "Arm") and top["span"]:
                a, b, c, d = top["span"]
                lo, hi = offset(a, b), offset(c, d)
                kind = "TyAlias" if (top["name"], top["kind"]) == ("Item", "Type") else top["kind"]
                own = source.encode()[lo:hi]
                if kind in ("ImplicitSelf", "Missing") or top["name"] == "Expr" and kind == "Block":
                    continue
                if kind in ("Ref", "Ident", "Path") and re.fullmatch(rb"&?\s*('\w+)?\s*(mut)?\s*self", own) and (
                        top["name"] != "Expr"):
                    continue
                kind = kind if top["name"] not in ("Block", "Arm") else ""
                result[top["name"], kind, lo, hi] += 1
    return result


def main() -> None:
    edition, *paths = sys.argv[1:]
    same = 0
    groups: dict[tuple[str, str, str], list[str]] = {}
    for path, rows in zip(paths, trees(paths, int(edition)), strict=True):
        source = Path(path).read_bytes()
        a, b = ours(rows, source), theirs(path, edition)
        if not b:
            print(f"{path}: rustc gives no tree")
            continue
        same += sum((a & b).values())
        for side, rest in (("ours", a - b), ("rustc", b - a)):
            for (cls, kind, lo, hi), _ in rest.items():
                line = source[:lo].count(b"\n") + 1
                text = source[lo:hi].decode(errors="replace").replace("\n", " ")[:60]
                groups.setdefault((side, cls, kind), []).append(f"{path}:{line} {text}")
    for key, places in sorted(groups.items()):
        print(*key, len(places))
        for place in places[:3]:
            print("   ", place)
    print(f"{len(paths)} files, {same} nodes agree, {sum(map(len, groups.values()))} differ")


if __name__ == "__main__":
    main()
