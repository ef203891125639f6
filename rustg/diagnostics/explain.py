"""Explanations of error codes, from the files in ``explanations/`` beside this one.

There is a file for each phase. A section ``# E0308`` explains that code; ``rustg explain`` and the
JSON format read them. Examples are fenced: ``wrong`` (rustc refuses it, with this code and no
other), ``right`` (rustc accepts it), ``later`` (rustc accepts it, rustg not yet).
"""

from __future__ import annotations

import re
from pathlib import Path


def _read() -> dict[str, str]:
    """Code to text; ``ValueError`` where a code has two sections."""
    found: dict[str, str] = {}
    for path in sorted((Path(__file__).parent / "explanations").glob("*.md")):
        parts = re.split(r"^# ([ER]\d{4})\n", path.read_text(), flags=re.M)
        for code, body in zip(parts[1::2], parts[2::2]):
            if code in found:
                raise ValueError(f"{code} is explained twice")
            found[code] = body.strip() + "\n"
    return found


EXPLANATIONS: dict[str, str] = _read()
