"""The command line: ``rustg build|check|run|emit|devices|bench|conformance|explain``."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from functools import lru_cache
from pathlib import Path

import click

from . import __version__

EMIT = ("tokens", "trees", "ast", "defs", "types", "mir", "lir", "kernels", "asm", "plan")
EDITIONS = ("2015", "2018", "2021", "2024")


class Failure(click.ClickException):
    """An error that is no diagnostic of the program: one line, exit code 1."""

    def show(self, file=None) -> None:
        """Writes the message as rustc writes errors without a place."""
        click.secho("error", fg="red", bold=True, nl=False, err=True)
        click.echo(f": {self.message}", err=True)


def _guard(function):
    """Turns device and file errors into one clear line."""
    import functools

    @functools.wraps(function)
    def wrapped(*args, **kwargs):
        from .gpu.device import DeviceError
        from .gpu.glsl import ShaderError

        try:
            return function(*args, **kwargs)
        except (DeviceError, ShaderError) as error:
            raise Failure(str(error)) from None
        except MemoryError:
            raise Failure("the machine has not enough memory for this input") from None
        except BrokenPipeError:
            raise  # click ends quietly when the reader has gone
        except OSError as error:
            name = f"couldn't read `{error.filename}`: " if error.filename else ""
            raise Failure(f"{name}{error.strerror or error} (os error {error.errno})") from None
        except Exception as error:
            if isinstance(error, click.ClickException | click.exceptions.Exit | click.Abort):
                raise
            if os.environ.get("RUSTG_BACKTRACE"):
                raise
            text = " ".join(str(error).split()) or type(error).__name__
            raise Failure(f"internal compiler error: {text} (RUSTG_BACKTRACE=1 shows where)") from None

    return wrapped


def _options(function):
    """Options of every command that compiles."""
    for option in reversed([
        click.option("--edition", type=click.Choice(EDITIONS), default="2021", show_default=True,
                     help="Edition of the language."),
        click.option("--device", type=int, default=None, metavar="N",
                     help="Vulkan device, by its number in `rustg devices` (default: the first GPU)."),
        click.option("--timings", is_flag=True, help="Show time, rows and bytes of every pass."),
        click.option("--message-format", type=click.Choice(["human", "json"]), default="human",
                     show_default=True, help="How diagnostics are written to stderr."),
        click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto",
                     show_default=True, help="Colors in diagnostics."),
    ]):
        function = option(function)
    return function


def _target(context, parameter, name: str):
    from .driver import find_target

    try:
        return find_target(name)
    except ValueError as error:
        raise click.BadParameter(str(error)) from None


def _target_option(function):
    return click.option("--target", default="x86_64", metavar="TARGET", callback=_target,
                        help="x86_64 (default), spirv-unknown-vulkan1.1, nvptx64-nvidia-cuda, metal; short names: spirv, ptx.")(function)


def _codegen_options(function):
    function = _target_option(function)
    for option in reversed([
        click.option("-O", "optimize", is_flag=True, help="Optimize (as -C opt-level=2); turns overflow checks and debug assertions off."),
        click.option("-g", "debug_info", is_flag=True, help="Names and lines of the source in modules for GPUs."),
        click.option("-C", "codegen", multiple=True, metavar="KEY=VALUE",
                     help="Code generation: opt-level=0..3|s|z, overflow-checks=yes|no, debug-assertions=yes|no, stack=BYTES (for recursion on SPIR-V and Metal)."),
    ]):
        function = option(function)
    return function


_YES, _NO = ("yes", "y", "on", "true", ""), ("no", "n", "off", "false")


def _code_generation(optimize: bool, codegen: tuple[str, ...]) -> dict[str, int]:
    """What ``-O`` and ``-C`` ask for, with rustc's defaults: overflow checks as debug assertions, these without ``-O``."""
    chosen: dict[str, bool] = {}
    stack = 0
    for item in codegen:
        key, _, value = item.partition("=")
        key = key.strip().replace("_", "-")
        if key in ("overflow-checks", "debug-assertions"):
            if value not in _YES + _NO:
                raise click.BadParameter(f"{key} is yes or no, not `{value}`")
            chosen[key] = value in _YES
        elif key == "opt-level":
            if value not in ("0", "1", "2", "3", "s", "z"):
                raise click.BadParameter(f"opt-level is 0 to 3, s or z, not `{value}`")
            optimize = value != "0"
        elif key == "stack":
            from .driver import STACK_LEAST, STACK_MOST

            if not value.isdecimal() or not STACK_LEAST <= int(value) <= STACK_MOST:
                raise click.BadParameter(f"stack is a number of bytes from {STACK_LEAST} to {STACK_MOST}, not `{value}`")
            stack = int(value)
        else:
            raise click.BadParameter(f"unknown codegen option: `{key}`")
    assertions = chosen.get("debug-assertions", not optimize)
    return {"optimize": optimize, "debug_assertions": assertions, "overflow_checks": chosen.get("overflow-checks", assertions), "stack": stack}


class Progress:
    """Shows on a terminal which stage runs, once the work has taken longer than a second."""

    def __init__(self, shown: bool):
        self._shown = shown and sys.stderr.isatty()
        self._started = time.monotonic()
        self._status = None

    def say(self, stage: str) -> None:
        """Tells that a stage begins."""
        if not self._shown or time.monotonic() - self._started < 1.0:
            return
        if self._status is None:
            from rich.console import Console

            self._status = Console(stderr=True).status("")
            self._status.start()
        self._status.update(f"compiling: {stage}")

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_) -> None:
        if self._status is not None:
            self._status.stop()


def _colored(choice: str) -> bool:
    if choice != "auto":
        return choice == "always"
    return sys.stderr.isatty() and os.environ.get("TERM") != "dumb" and "NO_COLOR" not in os.environ


def _report(result, message_format: str, color: str) -> None:
    """Writes all diagnostics of a compilation to stderr."""
    from . import diagnostics

    if message_format == "json":
        for message in result.messages:
            click.echo(diagnostics.to_json(message, result.sources), err=True)
        return
    colored = _colored(color)
    for message in result.messages:
        click.echo(diagnostics.render(message, result.sources, colored=colored) + "\n", err=True, color=colored)
    closing = diagnostics.summary(result.messages, colored=colored)
    if closing:
        click.echo(closing, err=True, color=colored)


@lru_cache(maxsize=4)
def _compiler(device):
    """The compiler of a device, one for all commands of a process."""
    from .driver import Compiler

    return Compiler(device)


def _compile(paths, *, until, device, edition, timings, message_format, color, target=None, texts=None, check=None, **generation):
    """Compiles up to a phase and reports; ends the process where there were errors.

    ``check`` is called with the result before anything is shown.
    """
    from .driver import Options, find_target

    if generation.get("debug_info") and not (target and target.kernels):
        raise Failure("debug information (-g) is there for GPU targets only yet")
    progress = Progress(_colored(color) and message_format == "human")
    compiler = _compiler(device)
    options = Options(edition=int(edition), timings=timings, target=target or find_target("x86_64"), **generation)
    with progress:
        result = compiler.compile(paths, until=until, options=options, progress=progress.say, texts=texts)
    if check:
        check(result)
    _report(result, message_format, color)
    if timings:
        from .timings import show

        show(result)
    if result.failed:
        sys.exit(1)
    return result


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="rustg")
def main() -> None:
    """A Rust compiler whose every phase runs as compute shaders on a Vulkan device."""


@main.command()
@click.argument("file", type=click.Path())
@click.option("-o", "output", type=click.Path(), help="The executable to write (default: FILE's name).")
@_codegen_options
@_options
@_guard
def build(file, output, optimize, codegen, **rest) -> None:
    """Compile FILE to an executable, or its kernels to a module for a GPU."""
    target = rest["target"]
    back_end(target)
    generation = _code_generation(optimize, codegen)
    path = Path(output or (Path(file).stem or "main") + MODULE_SUFFIX.get(target.code, ""))
    if path.exists() and os.path.exists(file) and path.samefile(file):
        raise Failure(f"the input file `{file}` would be overwritten; name another with -o")
    result = _compile([file], until=target.stages[-1], **generation, **rest)
    _write_executable(path, result.image(), executable=not target.kernels)


MODULE_SUFFIX = {"SPIRV": ".spv", "PTX": ".ptx", "METAL": ".metal"}


def back_end(target) -> None:
    """Fails where code for a target cannot be made yet."""
    if target.stages[-1] == "kernels":
        raise Failure(f"code for the target `{target.name}` is not supported yet")


def _write_executable(path: Path, image: bytes, executable: bool = True) -> None:
    try:
        if path.is_dir():
            raise Failure(f"cannot write `{path}`: it is a directory")
        if path.exists() and not path.is_file():
            path.write_bytes(image)  # a device or a pipe keeps its place
        else:
            _replace(path, image, executable)
    except OSError as error:
        raise Failure(f"cannot write `{path}`: {error.strerror or error} (os error {error.errno})") from None


def _replace(path: Path, image: bytes, executable: bool) -> None:
    # Written beside its place and renamed, so that a full disk leaves the old file alone.
    folder = path.parent if str(path.parent) else Path(".")
    with tempfile.NamedTemporaryFile(dir=folder, prefix=f".{path.name}.", delete=False) as file:
        try:
            file.write(image)
            file.flush()
            os.chmod(file.name, (0o755 if executable else 0o644) & ~_umask())
            os.replace(file.name, path)
        except BaseException:
            os.unlink(file.name)
            raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


@main.command()
@click.argument("files", nargs=-1, required=True, type=click.Path())
@_target_option
@_options
@_guard
def check(files, **rest) -> None:
    """Report the errors in FILES without generating code."""
    for file in files:
        _compile([file], until="mir", **rest)


@main.command(context_settings={"ignore_unknown_options": True})
@click.argument("file", type=click.Path())
@click.argument("args", nargs=-1, type=click.UNPROCESSED)
@_codegen_options
@_options
@_guard
def run(file, args, optimize, codegen, **rest) -> None:
    """Compile FILE and run it with ARGS (after `--`); for a GPU as one thread of a kernel."""
    generation = _code_generation(optimize, codegen)
    if rest["target"].kernels:
        _run_kernel(file, args, **generation, **rest)
    result = _compile([file], until="x86_64", **generation, **rest)
    import subprocess

    with tempfile.TemporaryDirectory(prefix="rustg-") as folder:
        path = Path(folder) / (Path(file).stem or "main")
        _write_executable(path, result.image())
        sys.stdout.flush()
        status = subprocess.call([str(path), *args])
    if status < 0:
        click.echo(f"error: the program was ended by signal {-status}", err=True)
        status = 128 - status
    sys.exit(status)


def _run_kernel(file, args, *, message_format, color, device, **rest) -> None:
    """Runs ``fn main`` on the Vulkan device and ends the process with its exit code."""
    from .kernels import program

    if rest["target"].code != "SPIRV":
        raise Failure(f"`rustg run` cannot run code for `{rest['target'].name}`: x86_64 and spirv can be run")
    if args:
        raise Failure("a program on a GPU has no arguments")

    def check(result) -> None:
        if program.entry_refused(result, file, text):
            raise Failure(f"`{file}` has no `fn main()` without a result to run; kernels with parameters are called "
                          "from Python (`rustg.compile`)")

    text = Path(file).read_bytes()
    rest["stack"] = rest["stack"] or program.STACK
    result = _compile([file], until="kernels", texts={file: program.with_entry(text)}, check=check,
                      device=device, message_format=message_format, color=color, **rest)
    status = program.run(_compiler(device), result, file)
    if status is None:
        _report(result, message_format, color)
    sys.exit(1 if status is None else status)


@main.command()
@click.argument("kind", type=click.Choice(EMIT))
@click.argument("file", type=click.Path())
@_codegen_options
@_options
@_guard
def emit(kind, file, optimize, codegen, **rest) -> None:
    """Print what a phase made of FILE, as text; lir and asm are those of the whole program with what it uses of the library."""
    from .driver import EMITTERS, find_target

    generation = _code_generation(optimize, codegen)
    if kind == "plan":
        from .gpu.plan import show_plan

        click.echo(show_plan())
        return
    until, dump = EMITTERS[kind]
    if kind == "kernels" and not rest["target"].kernels:
        rest["target"] = find_target("spirv")
    if until not in rest["target"].stages:
        raise Failure(f"there is no `{kind}` for the target `{rest['target'].name}`")
    result = _compile([file], until=until, **generation, **rest)
    click.echo(dump(result), nl=False)


@main.command()
@_guard
def devices() -> None:
    """List the Vulkan devices that rustg can use."""
    from .gpu.device import choose
    from .gpu.device import devices as found

    chosen = choose()
    for device in found():
        kind = "CPU" if device.cpu else "GPU"
        mark = "*" if device.index == chosen else " "
        click.echo(f"{mark} {device.index}  {kind}  {device.name}")


@main.command()
@click.argument("paths", nargs=-1, type=click.Path())
@click.option("--device", type=int, default=None, metavar="N", help="Vulkan device to measure.")
@click.option("--runs", type=int, default=3, show_default=True, help="Measured runs of each figure.")
@_guard
def bench(paths, device, runs) -> None:
    """Measure rustg and rustc side by side on PATHS (default: generated programs); `kernels`: kernels in Rust and in GLSL;
    `executables`: how fast what they make runs."""
    if paths == ("kernels",):
        from .bench.kernels import run_kernel_bench

        run_kernel_bench(device, runs)
        return
    if paths == ("executables",):
        from .bench.executables import run_executable_bench

        run_executable_bench(device, runs)
        return
    from .bench import run_bench

    run_bench([Path(path) for path in paths], device, runs)


@main.command()
@click.option("--all-devices", is_flag=True, help="On every Vulkan driver of the machine, not only the default device.")
@click.option("--junit", type=click.Path(), metavar="FILE", help="Write the results as JUnit's XML.")
@click.option("--tests", "pattern", default="*", metavar="PATTERN", help="Only tests whose names match, as `memory::*`.")
@_guard
def conformance(all_devices, junit, pattern) -> None:
    """Check on Vulkan devices that rustg compiles and runs what it should."""
    from rich.console import Console

    from .conformance import ConformanceError, run_conformance

    try:
        fine = run_conformance(Console(), all_devices, Path(junit) if junit else None, pattern)
    except ConformanceError as error:
        raise Failure(str(error)) from None
    if not fine:
        sys.exit(1)


@main.command()
@click.argument("code")
def explain(code) -> None:
    """Explain an error code, as E0308."""
    from .diagnostics.explain import EXPLANATIONS

    code = code.upper()
    if code not in EXPLANATIONS:
        raise Failure(f"{code} is not a valid error code")
    click.echo(EXPLANATIONS[code].rstrip())
