"""``python -m rustg.gpu.generate FOLDER`` writes what a wheel carries ready-made.

The complete GLSL of every pass (one file a pass, under the pass's name; a file is only touched when
its text changes) and the constant tables (``constants.npz``).  Prints the passes' names, one a
line, for the build system.
"""

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
    for name in glsl.all_passes():
        text = glsl.generate(glsl.parse(name))
        path = Path(folder) / f"{name}.comp"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.is_file() or path.read_text() != text:
            path.write_text(text)
        print(name)


if __name__ == "__main__":
    main(sys.argv[1])
