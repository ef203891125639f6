"""The text engine of back ends that write text: from `piece`, sizes and a scan to the bytes of `txt`."""

from __future__ import annotations

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Session
from rustg.gpu.scheduler import run as dispatch

#: The last steps of such a back end, behind those that fill `piece`.
STEPS = [
    dispatch("text/measure"),
    prim.scan("piece.size", "piece.at", total_control="TEXT_BYTES"),
    dispatch("text/size"),
    prim.fill("txt.word"),
    dispatch("text/write"),
]


def image(session: Session) -> bytes:
    """The text that the phase made, in ASCII."""
    return session.download("txt", "word").astype("<u4").tobytes()[: session.control("TEXT_BYTES")]
