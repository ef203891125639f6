"""Phase ``check``: what inference leaves to check before code is made."""

from __future__ import annotations

from rustg.gpu.scheduler import Session


def run(session: Session) -> None:
    """Checks patterns (exhaustiveness comes with the passes of ``shaders/check``)."""
