"""Explanations of error codes, from ``explanations.md`` beside this file.

A section ``# E0308`` explains that code; ``rustg explain`` and the JSON format read them.
"""

from __future__ import annotations

import re
from pathlib import Path


def _read() -> dict[str, str]:
    text = (Path(__file__).parent / "explanations.md").read_text()
    parts = re.split(r"^# ([ER]\d{4})\n", text, flags=re.M)
    return {code: body.strip() + "\n" for code, body in zip(parts[1::2], parts[2::2])}


EXPLANATIONS: dict[str, str] = _read()
