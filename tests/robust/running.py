"""The worker as the tests see it: a request, an answer or the way it died, and images that run."""

from __future__ import annotations

import json
import os
import resource
import select
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
#: The first compilations make the pipelines, which takes a CPU driver minutes with checked accessors.
FIRST = 900
TIMEOUT = 180


class Worker:
    """A compiler in a process of its own, started again after its death."""

    def __init__(self, checked: bool = True):
        self._env = dict(os.environ, PYTHONPATH=str(ROOT), RUSTG_CHECKED="1" if checked else "0")
        self._process = None
        self._warm = False

    def _start(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("worker.py"))], env=self._env, cwd=ROOT,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self._warm = False
        self._read(FIRST)

    def _read(self, timeout: float) -> dict | None:
        ready, _, _ = select.select([self._process.stdout], [], [], timeout)
        line = self._process.stdout.readline() if ready else b"timeout"
        if line == b"timeout":
            self.close()
            return {"problems": [f"no answer in {timeout} s"]}
        if not line:
            code = self._process.wait()
            self._process = None
            return {"problems": [f"the compiler ended with code {code}"]}
        return json.loads(line)

    def compile(self, path: Path, until: str = "x86_64") -> dict:
        """The answer for a file."""
        if self._process is None:
            self._start()
        self._process.stdin.write(json.dumps([until, str(path)]).encode() + b"\n")
        self._process.stdin.flush()
        reply = self._read(TIMEOUT if self._warm else FIRST)
        self._warm = True
        return reply

    def close(self) -> None:
        """Ends the process."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None


#: Runs a program with a large stack; prints the most memory that it had, in KiB. In a process of its own, since the
#: number begins at what the parent has.
_PEAK = """
import resource, subprocess, sys
size = int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_STACK, (size, resource.getrlimit(resource.RLIMIT_STACK)[1]))
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
subprocess.run([sys.argv[1]], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=20)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
STACK = 256 << 20


def _fills_the_stack(image: str) -> bool:
    done = subprocess.run([sys.executable, "-c", _PEAK, image, str(STACK)], capture_output=True, text=True, timeout=60)
    return done.returncode == 0 and int(done.stdout) << 10 > STACK * 9 // 10


def execute(image: str, seconds: float = 5) -> str | None:
    """Runs a program whose meaning nobody knows; what is wrong with its end, or None.

    Endless loops and endless output are the program's right, a signal of the processor is not.  An
    overflow of the stack ends in SIGSEGV, in rustc's programs in SIGABRT: endless recursion is told apart by
    how much of the stack it has touched, which no other fault has.
    """
    def limits() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (int(seconds), int(seconds)))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    with open(os.devnull, "wb") as null:
        process = subprocess.Popen([image], stdin=subprocess.DEVNULL, stdout=null, stderr=null, preexec_fn=limits)
        try:
            code = process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return None
    if code >= 0 or -code in (9, 24):
        return None
    if -code == 11 and _fills_the_stack(image):
        return None
    return f"the program was ended by signal {-code}"
