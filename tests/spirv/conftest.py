"""Makes modules from LIR programs and runs them."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "lir"))
sys.path.insert(0, str(Path(__file__).parent))
