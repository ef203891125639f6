"""What every phase makes of programs, as hashes of columns: ``watch.py [--tables] FILE...``.

For each file a line of JSON: ``path``, ``hash`` (of the image and all diagnostics), ``races`` and
``bounds`` (see ``rustg.gpu.debug``), and with ``--tables`` ``phases``: for each evaluated phase its name and
the hash of each column of each table.  Run with other instruments, the answers must be the same.
"""

import hashlib
import json
import sys

import numpy as np

from rustg.driver import Compiler
from rustg.gpu import scheduler
from rustg.registry import REGISTRY


class Watched(scheduler.Session):
    """A session that keeps the hashes of its tables after each phase."""

    def __init__(self, device, **options):
        self.phases: list = []
        super().__init__(device, **options)
        self.watch = type(self).look

    def look(self, phase) -> None:
        """Hashes all rows of all tables."""
        found = {}
        for table in self.blocks:
            if table in ("scratch", "src") or table not in REGISTRY.tables:
                continue
            for column in REGISTRY.tables[table].columns:
                words = self.download(table, column)
                found[f"{table}.{column}"] = f"{len(words)}:{hashlib.md5(np.ascontiguousarray(words)).hexdigest()[:8]}"
        self.phases.append([phase.name, found])


def main() -> None:
    """Compiles all arguments in one process."""
    import rustg.driver

    paths = sys.argv[1:]
    if paths[:1] == ["--tables"]:
        paths = paths[1:]
        rustg.driver.Session = Watched
    compiler = Compiler()
    for path in paths:
        result = compiler.compile([path])
        digest = hashlib.sha256(result.image() if not result.failed else b"")
        digest.update(repr(result.messages).encode())
        races = sorted({(race.phase, race.shader, race.column, race.row, race.first, race.second) for race in result.session.races})
        print(json.dumps({
            "path": path, "hash": digest.hexdigest(), "races": races, "bounds": result.session.control("BOUNDS"),
            "phases": getattr(result.session, "phases", []),
        }), flush=True)


if __name__ == "__main__":
    main()
