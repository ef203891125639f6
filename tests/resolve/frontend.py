"""From program text to resolved tables, for the tests of resolution and of what comes after it."""

import os
from dataclasses import dataclass

import numpy as np

from rustg import diagnostics
from rustg.diagnostics.names import Names
from rustg.driver import library_files
from rustg.gpu.scheduler import Session
from rustg.phases import lex, parse, resolve, tree
from rustg.phases.resolve_dump import Resolved
from rustg.phases.sources import SourceMap, file_flags, load_sources
from rustg.registry.resolve import MODF

NONE = 0xFFFFFFFF


@dataclass
class Program:
    """A program after resolution."""

    session: Session
    sources: SourceMap

    def errors(self):
        """(path, line, column, code, message, label) of each diagnostic, in source order."""
        if not self.session.count("diag"):
            return []
        found = diagnostics.collect(self.session.rows("diag"), Names(self.session, self.sources).text)
        result = []
        for message in found:
            at = self.sources.locate(message.primary.lo)
            result.append((at.path, at.line, at.column, message.code, message.text, message.primary.text))
        return result

    def codes(self):
        """(line, code) of each diagnostic."""
        return [(line, code) for _, line, _, code, _, _ in self.errors()]

    def meanings(self):
        """"line:column" of an anchor to the meaning of the node there."""
        view = Resolved(self.session)
        result = {}
        for n in np.flatnonzero(view.res["kind"]):
            if view.file(n) in view.files:
                result.setdefault(view.place(n), view.meaning(n))
        return result

    def dump(self):
        """The text of ``rustg emit defs``."""
        return resolve.dump_defs(self.session)


def resolved(session, files, *, library=False, edition=2021):
    """Runs the front end over ``{path: text}`` (or one text); the first file is the crate root."""
    if isinstance(files, str):
        files = {"main.rs": files}
    listed = [(path, data, file_flags(library=True)) for path, data in (library_files() if library else ())]
    roots = {listed[0][0]} if listed else set()
    roots.add(next(iter(files)))
    for path, text in files.items():
        data = text.encode() if isinstance(text, str) else text
        listed.append((path, data, file_flags(edition=edition)))
    sources = load_sources(session, listed)
    lex.lex(session)
    tree.run(session)
    parse.run(session)
    session.run(resolve.MODULE_FILES)
    _link(session, sources, [path for path, _, _ in listed], roots)
    resolve.run(session)
    return Program(session, sources)


def _link(session, sources, paths, roots):
    """Fills ``modfile.file`` as the driver does, from the given files alone."""
    rows = session.rows("modfile")
    names = Names(session, sources)
    found = np.full(len(rows["node"]), NONE, np.uint32)
    for row in range(len(found)):
        owner = paths[int(rows["file_of"][row])]
        folder, base = os.path.split(owner)
        parts = [] if owner in roots or base == "mod.rs" else [base.removesuffix(".rs")]
        inline, parent = [], int(rows["parent"][row])
        while parent != NONE:
            inline.insert(0, names.text("sym", int(rows["sym"][parent])))
            parent = int(rows["parent"][parent])
        name = names.text("sym", int(rows["sym"][row]))
        if int(rows["flags"][row]) & MODF["EXTERNAL"]:
            for tail in (f"{name}.rs", f"{name}/mod.rs"):
                candidate = os.path.join(folder, *parts, *inline, tail)
                if candidate in paths:
                    found[row] = paths.index(candidate)
    if len(found):
        session.upload("modfile", "file", found)
