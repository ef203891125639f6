"""Debug information (`-g`): where each LIR row stands in the source, and what SPIR-V names.

The phase `debug` finds file, line and column of rows for all GPU targets; `shaders/debug` also has the passes that
SPIR-V adds for OpString, OpSource, OpName and OpLine, which only run where DEBUG_INFO is set.
"""

from __future__ import annotations

import numpy as np

from .schema import REGISTRY, const_table, control, table
from .spirv import I
from .spirv_wide import RUNTIME
from .text import raw, template

#: Whether debug information is wanted; whether vregs know their locals already; words of SPIR-V's section of strings, sources
#: and names; the first id of its files.
DEBUG_INFO = control("DEBUG_INFO")
DEBUG_NAMED = control("DEBUG_NAMED")
DEBUG_WORDS = control("DEBUG_WORDS")
DEBUG_FILES = control("DEBUG_FILES")
#: Pieces of text that name the files (PTX).
DEBUG_PIECES = control("DEBUG_PIECES")

table("dline", "file line col", "Parallel to `lir`: row of `file` (NONE: no place in the source), line and column from 1, in characters.")
table("dfile", "used pieces at", "Parallel to `file`: whether a row of `dline` names it; pieces of text that it needs, and those before.")
table("dslot", "local", "Parallel to `slot`, without those of copies of functions: its row of `local`, or NONE.")
table("dname", "op source lo len suffix words at",
      "Instructions of SPIR-V's debug section: opcode; DSRC_* with first byte and length of the text, up to four characters "
      "behind it; words (0: none), place.")

#: Where a text's bytes come from: `debug_text`, `lname`, `src`, `path_text`.
for _number, _name in enumerate("FIXED NAME SOURCE PATH".split()):
    REGISTRY.define(f"DSRC_{_name}", _number)

#: Ids that every module has by their names; when: 0 always, 1 in rustg's own interface, 2 with static data in the module, 3 + n:
#: with runtime function n.
_SHOWN = {
    "arena": 1, "io": 1, "data": 2, "gid": "GlobalInvocationId", "lid": "LocalInvocationId", "wid": "WorkgroupId", "nwg": "NumWorkgroups",
    "tid": "thread_id", "group": "workgroup_id", "sp": "stack_pointer", "stack": "stack", "group_memory": "workgroup_memory",
    "pending": "pending", "trapped": "trapped", "beyond": "beyond", "invocation": "invocation", "BLOCK": "Words",
    **{f"res{n}": f"result{n}" for n in range(4)},
}


def _fixed() -> tuple[list[tuple[int, int, int, int]], bytes]:
    rows, text = [], b""
    listed = [(I[name], 0, shown) if isinstance(shown, str) else (I[name], shown, name) for name, shown in _SHOWN.items()]
    listed += [(I[name], 3 + number, name) for number, name in enumerate(RUNTIME)] + [(0, 0, "argument")]
    for id_, when, shown in listed:
        rows.append((id_, when, len(text), len(shown)))
        text += shown.encode()
    return rows, text + bytes(-len(text) % 4)


const_table("debug_fixed", lambda: np.array(_fixed()[0], np.uint32).ravel(),
            "Four words for each fixed name: id, when, first byte in `debug_text`, length.")
const_table("debug_text", lambda: np.frombuffer(_fixed()[1], "<u4"), "Bytes of fixed names.")
#: Fixed names, and behind them that of variables of arguments.
REGISTRY.define("DEBUG_FIXED", len(_fixed()[0]) - 1)
#: Longest name, in bytes.
REGISTRY.define("DEBUG_NAME_BYTES", 256)

#: Pieces of text: PTX's `.loc`, whose numbers of files begin at 1, and Metal's `#line`.
for _name, _text in {
    "FILE": ".file ~x \"", "FILE_END": "\"\n", "LOC": "\t.loc ~x ", "LOC_END": "~x ~y\n", "LINE": "#line ~x\n", "LINE_FILE": "#line ~x \"",
}.items():
    REGISTRY.define(f"DEBUG_{_name}", template(_text))
#: How a byte of a path reads within quotes (PTX knows no escapes in strings).
_BYTES = [template(raw(chr(byte)) if 32 <= byte < 127 and chr(byte) not in "\"\\" else "_") for byte in range(256)]
const_table("debug_byte", lambda: np.array(_BYTES, np.uint32), "Template for each byte of a path.")
