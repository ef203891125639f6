"""The parser stays within its tables, also where a thread has to wait for the others."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import sys
from rustg.driver import Compiler
compiler = Compiler()
for path in sys.argv[1:]:
    print(compiler.compile([path], until="parse").session.control("BOUNDS"))
"""


def test_no_access_out_of_bounds():
    """SwiftShader ends the process after a read behind the automaton; the checked accessors see it on every driver."""
    # Filled with this, what nobody wrote is a wild row.
    env = os.environ | {"PYTHONPATH": str(ROOT), "RUSTG_CHECKED": "bounds", "RUSTG_FILL": "0x20000007"}
    files = ["examples/raytracer/main.rs", "tests/ui/syntax_missing_semicolon.rs", "tests/ui/syntax_match_arm_comma.rs"]
    done = subprocess.run([sys.executable, "-c", SCRIPT, *files], cwd=ROOT, env=env,
                          capture_output=True, text=True, timeout=900, check=False)
    assert (done.returncode, done.stdout.split()) == (0, ["0"] * len(files)), done.stderr[-2000:]
