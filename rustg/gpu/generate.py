"""``python -m rustg.gpu.generate FOLDER`` writes what a wheel carries ready-made.

The complete GLSL of every pass (one file a pass, under the pass's name; a file is only touched when
its text changes), the constant tables (``constants.npz``) and the declarations of all passes
(``passes.json``).  Prints the passes' names, one a line, for the build system.
"""

import json
import sys
from pathlib import Path

import numpy as np

from rustg.registry import REGISTRY

from . import glsl


def main(folder: str) -> None:
    """Generates all passes and the constant tables into ``folder``."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    tables = {name: np.asarray(const.build(), np.uint32).ravel() for name, const in REGISTRY.consts.items()}
    np.savez_compressed(Path(folder) / "constants.npz", **tables)
    declared = {}
    for name in glsl.all_passes():
        source = glsl.parse(name)
        declared[name] = glsl.declarations(source)
        text = glsl.generate(source)
        path = Path(folder) / f"{name}.comp"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.is_file() or path.read_text() != text:
            path.write_text(text)
        print(name)
    (Path(folder) / "passes.json").write_text(json.dumps({"passes": declared}))


if __name__ == "__main__":
    main(sys.argv[1])
