"""The parser stays within its tables, also where a thread has to wait for the others."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import sys
from rustg.driver import Compiler
print(Compiler().compile(sys.argv[1:], until="parse").session.control("BOUNDS"))
"""


def test_no_access_out_of_bounds():
    """SwiftShader ends the process after a read behind the automaton; the checked accessors see it on every driver."""
    env = os.environ | {"PYTHONPATH": str(ROOT), "RUSTG_CHECKED": "bounds"}
    done = subprocess.run([sys.executable, "-c", SCRIPT, "examples/raytracer/main.rs"], cwd=ROOT, env=env,
                          capture_output=True, text=True, timeout=900, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "0"), done.stderr[-2000:]
