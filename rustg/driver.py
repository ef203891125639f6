"""The driver: files in, phases in order, diagnostics and bytes out.

It reads and writes files, sizes nothing but what the host must know (the bytes of the sources), and
never looks into a program: which file a ``mod`` needs, what is wrong and what the image contains
comes from tables that passes wrote.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain, islice
from pathlib import Path

from rustg.diagnostics import Message, collect
from rustg.diagnostics.names import Names
from rustg.gpu.device import Device
from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Session
from rustg.registry import REGISTRY
from rustg.source_map import SourceMap

LIBRARY = Path(__file__).resolve().parent / "library"
#: Files that replace those of the same name in the library, by what the target is.
OVERLAYS = LIBRARY.parent / "overlays"
#: (rustc, too, looks for sure panics where it makes code, not where it only checks.)
STAGES = ("lex", "tree", "parse", "resolve", "types", "check", "mir", "panics", "lir", "x86_64")
#: Stages of a compilation for a GPU, without the back end's own.
KERNEL_STAGES = (*STAGES[: STAGES.index("mir")], "kernel", "mir", "panics", "lir", "kernels")
#: Bytes of stack for recursion that can be asked for.
STACK_LEAST, STACK_MOST = 256, 1 << 26
#: Up to so many bytes of sources, CPU drivers are faster without worker threads: with two cores, 8,000 lines take as long either way.
SERIAL_BYTES = 200_000
#: Up to so many nodes, with those of the library, drivers without worker threads get the smallest workgroups.
FEW_NODES = 6000
#: Errors before these stages leave tables that code must not be made from.
_CODEGEN = ("mir", "panics", "lir", "kernels", "x86_64", "spirv", "ptx", "metal")


@dataclass(frozen=True)
class Target:
    """What code is made for: its number in the registry, bytes of a pointer, its stages and parts of the library."""

    name: str
    code: str
    pointer_bytes: int = 8
    stages: tuple[str, ...] = STAGES
    overlays: tuple[str, ...] = ()
    #: Those of programs that name `glam`, whose vectors are half of the library.
    vectors: tuple[str, ...] = ()

    @property
    def kernels(self) -> bool:
        """Whether the crate consists of kernels (and needs no ``main``)."""
        return self.stages is not STAGES


def _kernel_target(name: str, code: str, pointer_bytes: int, *back_end: str) -> Target:
    overlays = ["kernel"] + ["pointers32"] * (pointer_bytes == 4) + ["sites"] * (code == "SPIRV")
    return Target(name, code, pointer_bytes, (*KERNEL_STAGES, *back_end), tuple(overlays), (*overlays, "vectors"))


#: Targets by their names; the short names are accepted everywhere.
TARGETS = {
    "x86_64-unknown-linux": Target("x86_64-unknown-linux", "X86_64"),
    "spirv-unknown-vulkan1.1": _kernel_target("spirv-unknown-vulkan1.1", "SPIRV", 4, "spirv"),
    "nvptx64-nvidia-cuda": _kernel_target("nvptx64-nvidia-cuda", "PTX", 8, "ptx"),
    "metal": _kernel_target("metal", "METAL", 4, "metal"),
}
SHORT_TARGETS = {"x86_64": "x86_64-unknown-linux", "spirv": "spirv-unknown-vulkan1.1", "ptx": "nvptx64-nvidia-cuda",
                 "nvptx64": "nvptx64-nvidia-cuda", "x86_64-unknown-linux-gnu": "x86_64-unknown-linux"}


def find_target(name: str) -> Target:
    """The target of that (short) name; ``ValueError`` lists the names."""
    name = SHORT_TARGETS.get(name, name)
    if name not in TARGETS:
        raise ValueError(f"there is no target `{name}`; there are {', '.join(TARGETS)} (short: {', '.join(SHORT_TARGETS)})")
    return TARGETS[name]


@dataclass(frozen=True)
class Options:
    """What the command line can change about a compilation."""

    edition: int = 2021
    overflow_checks: bool = True
    debug_assertions: bool = True
    #: Bounds of arrays and slices.
    index_checks: bool = True
    #: Whether executables keep values in registers.
    optimize: bool = False
    #: Bytes of stack that an invocation has for recursion on SPIR-V and Metal; 0: the default.
    stack: int = 0
    timings: bool = False
    #: Names and lines in modules for GPUs.
    debug_info: bool = False
    target: Target = TARGETS["x86_64-unknown-linux"]
    #: Without the library (for tools that only lex and parse).
    library: bool = True
    #: Whether library items that the program cannot reach are left out (phase `prune`).
    prune: bool = True


@dataclass
class Result:
    """A compilation: its diagnostics, its sources and the session that holds its tables."""

    session: Session
    sources: SourceMap
    messages: list[Message]
    reached: str
    seconds: float
    image_bytes: bytes | None = None

    @property
    def failed(self) -> bool:
        """Whether an error was reported."""
        return any(message.level == "error" for message in self.messages)

    def image(self) -> bytes:
        """The executable; only after stage ``x86_64`` without errors."""
        if self.image_bytes is None:
            raise ValueError("there is no executable")
        return self.image_bytes


@lru_cache(maxsize=8)
def library_files(*overlays: str) -> tuple[tuple[str, bytes], ...]:
    """The library's sources, its root first, under the paths that diagnostics show.

    ``overlays`` names folders whose files stand in for the library's of the same name.
    """
    places = [OVERLAYS / overlay for overlay in reversed(overlays)] + [LIBRARY]
    names = sorted({str(path.relative_to(place)) for place in places for path in place.rglob("*.rs")})
    names.sort(key=lambda name: name != "lib.rs")
    found = [next(place / name for place in places if (place / name).is_file()) for name in names]
    return tuple((f"/rustg/library/{name}", path.read_bytes()) for name, path in zip(names, found))


@dataclass
class _Sources:
    """Files of a compilation in the order of the table `file`: the library's, then the user's."""

    files: list[tuple[str, bytes, int]] = field(default_factory=list)
    index: dict[str, int] = field(default_factory=dict)
    roots: set[str] = field(default_factory=set)
    overlays: tuple[str, ...] = ()

    def read_library(self, overlays: tuple[str, ...]) -> None:
        """Puts the library's files first, in place of those that were."""
        from rustg.phases.sources import file_flags

        others = [file for file in self.files if not file[2] & 1]
        self.files, self.index, self.overlays = [], {}, overlays
        library = library_files(*overlays)
        for path, data in library:
            self.add(path, data, file_flags(library=True))
        self.roots.add(library[0][0])
        for file in others:
            self.add(*file)

    def add(self, path: str, data: bytes, flags: int) -> int:
        if path not in self.index:
            self.index[path] = len(self.files)
            self.files.append((path, data, flags))
        return self.index[path]


def _guess(paths: list[str], sources: _Sources) -> int:
    """About how many bytes the program has; before it is read, modules are guessed from what lies beside a crate's root."""
    total = 0
    for path in paths:
        total += len(sources.files[sources.index[path]][1])
        if Path(path).name in ("main.rs", "lib.rs"):
            beside = chain(*(Path(path).parent.glob(pattern) for pattern in ("*.rs", "*/*.rs")))
            total += sum(file.stat().st_size for file in islice(beside, 1 << 10) if file.is_file())
    return total


class Compiler:
    """Compiles programs on one device; sequences and pipelines are kept between compilations.

    On lavapipe that is one `Device` for small programs and one for large ones, each made when a program first needs it.
    """

    def __init__(self, device: int | None = None):
        self.index = device
        self._devices: dict[bool, Device] = {}
        self._small = True

    def device_for(self, size: int) -> Device:
        """The device for a program of ``size`` bytes."""
        self._small = size < SERIAL_BYTES
        return self.device

    @property
    def device(self) -> Device:
        """The device of the last program; before the first, that for small ones."""
        if self._small not in self._devices:
            made = Device(self.index, serial=self._small)
            self._devices |= {self._small: made} if made.serial or self._devices else dict.fromkeys((True, False), made)
        return self._devices[self._small]

    def compile(
        self,
        paths: list[str],
        *,
        until: str | None = None,
        options: Options | None = None,
        progress: Callable[[str], None] | None = None,
        texts: dict[str, bytes] | None = None,
    ) -> Result:
        """Runs the stages up to ``until`` (default: all of the target) on a crate root and the files that it names.

        ``texts`` holds files that are not on disk, by path.  Raises ``OSError`` for a root that cannot be read, ``DeviceError`` where the device fails.
        """
        options = options or Options()
        started = time.perf_counter()
        sources = self._sources(paths, options, texts or {})
        session = Session(self.device_for(_guess(paths, sources)), timings=options.timings)
        session.set_control("EDITION", options.edition)
        target = options.target
        stages = target.stages
        until = until or stages[-1]
        session.set_control("BINARY", int(not target.kernels))
        session.set_control("TARGET", REGISTRY.constants[f"TARGET_{target.code}"])
        session.set_control("POINTER_BYTES", target.pointer_bytes)
        session.set_control("KERNEL_MAIN", prim.NONE)
        session.set_control("DEBUG_INFO", int(options.debug_info))
        session.set_control("REC_STACK", (options.stack + 15) & ~15)
        say = progress or (lambda stage: None)
        loaded = self._front(session, sources, until, options, say)
        session.few = self.device.serial and not session.debug.groups and session.count("node") <= FEW_NODES
        reached = "parse" if until in stages[2:] else until
        for stage in stages[3 : stages.index(until) + 1]:
            if stage in _CODEGEN and self._has_errors(session):
                break
            say(stage)
            self._stage(session, stage, options, [file.path for file in loaded.files])
            reached = stage
        messages = self._messages(session, loaded)
        result = Result(session, loaded, messages, reached, time.perf_counter() - started)
        if reached in ("x86_64", "ptx", "spirv", "metal") and not result.failed:
            from importlib import import_module

            result.image_bytes = import_module(f"rustg.phases.{reached}").image(session)
        result.seconds = time.perf_counter() - started
        return result

    def _sources(self, paths: list[str], options: Options, texts: dict[str, bytes]) -> _Sources:
        from rustg.phases.sources import file_flags

        sources = _Sources()
        if options.library:
            sources.read_library(options.target.overlays)
        for path in paths:
            sources.roots.add(path)
            sources.add(path, texts[path] if path in texts else Path(path).read_bytes(), file_flags(edition=options.edition))
        return sources

    def _front(self, session, sources, until, options, say) -> SourceMap:
        """Lexes and parses; loads the files that ``mod`` items name until none is missing."""
        from rustg.phases import conditional, kept, lex, modules, parse, prune, tree
        from rustg.phases.sources import load_sources

        stages = options.target.stages
        stop = stages.index(until)

        def read(session: Session) -> None:
            for stage, phase in (("lex", lex.lex), ("tree", tree.run), ("parse", parse.run)):
                if stages.index(stage) <= stop:
                    say(stage)
                    phase(session)

        whole = stop >= stages.index("resolve")
        library = self._kept_library(session, sources, options, read) if whole else None
        while True:
            result = library and kept.append(session, library, sources, read, lambda: self._with_vectors(session, sources, options))
            if result is None:
                library = None
                result = load_sources(session, sources.files)
                read(session)
            if not whole:
                return result
            session.set_control("DEBUG_ASSERTIONS", int(options.debug_assertions))
            if library is None or session.control("CFG_FOUND"):
                conditional.run(session)
            if self._wants_vectors(session, sources, options):
                sources.read_library(options.target.vectors)
                prune.forget(session)
                library = self._kept_library(session, sources, options, read)
                continue
            before = len(sources.files)
            if options.prune and prune.pays([(len(data), flags) for _, data, flags in sources.files]):
                prune.run(session)
            modules.find(session, sources, options, result)
            if len(sources.files) == before:
                return result

    @staticmethod
    def _wants_vectors(session: Session, sources: _Sources, options: Options) -> bool:
        """Whether the program names vectors that its library does not have yet."""
        return bool(session.control("NAMES_GLAM") and options.target.vectors and sources.overlays == options.target.overlays)

    def _with_vectors(self, session: Session, sources: _Sources, options: Options):
        """What is kept of the library with vectors, if the program wants them; its files are then those of ``sources``."""
        from rustg.phases import kept

        wanted = self._wants_vectors(session, sources, options)
        library = kept.made(session, (options.target.vectors, options.edition)) if wanted else None
        if library:
            sources.read_library(options.target.vectors)
        return library

    def _kept_library(self, session: Session, sources: _Sources, options: Options, read: Callable[[Session], None]):
        """The library's tables of an earlier compilation (`rustg/phases/kept.py`), if there are any."""
        from rustg.phases import kept, prune

        files = [file for file in sources.files if file[2] & 1]
        if not files or not prune.pays([(len(data), flags) for _, data, flags in sources.files]):
            return None
        return kept.library(session, (sources.overlays, options.edition), files, read)

    def _stage(self, session: Session, stage: str, options: Options, paths: list[str]) -> None:
        from importlib import import_module

        if stage == "kernels":
            from rustg.phases import kernel

            kernel.tables(session)
            return
        phase = import_module(f"rustg.phases.{stage}")
        if stage == "mir":
            session.set_control("OVERFLOW_CHECKS", int(options.overflow_checks))
            session.set_control("INDEX_CHECKS", int(options.index_checks))
            session.set_control("DEBUG_ASSERTIONS", int(options.debug_assertions))
        if stage == "lir":
            phase.upload_paths(session, paths)
        if stage == "spirv":
            # A module for other programs has the interface that the kernels' attributes name.
            session.set_control("ST_WANTED", 2)
            import_module("rustg.phases.ranges").run(session)
        if stage == "x86_64":
            phase.run(session, options.optimize)
        else:
            phase.run(session)

    def messages(self, result: Result) -> list[Message]:
        """The diagnostics of a compilation as of now, where phases have run since."""
        return self._messages(result.session, result.sources)

    def _messages(self, session: Session, sources: SourceMap) -> list[Message]:
        if not session.count("diag"):
            return []
        from rustg.phases import explain, panics, parse

        parse.silence(session)
        panics.silence(session)
        explain.run(session, explain.LEX)
        if "node" in session.blocks:
            explain.run(session, explain.SYNTAX)
        parts = session.rows("diag_part") if "diag_part" in session.blocks else None
        return collect(session.rows("diag"), Names(session, sources).text, parts)

    def _has_errors(self, session: Session) -> bool:
        from rustg.registry.diagnostics import DIAGNOSTICS

        codes = set(session.download("diag", "code").tolist())
        return any(DIAGNOSTICS[code].level == "error" for code in codes if code in DIAGNOSTICS)


def _dump(module: str, name: str) -> Callable[[Result], str]:
    def call(result: Result) -> str:
        from importlib import import_module

        return getattr(import_module(f"rustg.phases.{module}"), name)(result.session)

    return call


def _dump_tokens(result: Result) -> str:
    from rustg.phases.lex import dump_tokens

    return "".join(f"{line}\n" for line in dump_tokens(result.session, result.sources))


def _dump_kernels(result: Result) -> str:
    from rustg.phases.kernel import dump_kernels

    return dump_kernels(result.session, result.sources)


#: What ``rustg emit KIND`` needs: the stage to reach and the function that prints.
EMITTERS: dict[str, tuple[str, Callable[[Result], str]]] = {
    "tokens": ("lex", _dump_tokens),
    "trees": ("tree", _dump("dump", "dump_trees")),
    "ast": ("parse", _dump("dump", "dump_ast")),
    "defs": ("resolve", _dump("resolve", "dump_defs")),
    "types": ("types", _dump("types", "dump_types")),
    "mir": ("mir", _dump("mir", "dump_mir")),
    "lir": ("lir", _dump("lir", "dump_lir")),
    "kernels": ("kernels", _dump_kernels),
    "asm": ("x86_64", _dump("x86_64", "dump_asm")),
}
