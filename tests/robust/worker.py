"""A process that compiles what it is told and answers in lines of JSON; the parent outlives its death.

Each line on standard input is ``[until, path]``; each line of the answer is an object: ``messages``
(level, code, text, file, begin, end), ``image`` (path or null), ``bounds``, ``problem`` (a traceback
or null), ``peak`` (words of the heap).
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import traceback
from pathlib import Path


def problems(result) -> list[str]:
    """What is wrong with an answer, whatever the input was."""
    found = []
    for message in result.messages:
        if not (message.text or message.code):
            found.append(f"a message without a text: {message}")
        if message.level not in ("error", "warning"):
            found.append(f"a message of level {message.level}")
        for label in message.labels:
            file = result.sources.file_at(label.lo)
            inside = file.start <= label.lo <= label.hi <= file.start + len(file.data)
            if not inside:
                found.append(f"{message.code} {message.text!r}: span {label.lo}..{label.hi} is outside {file.path} "
                             f"{file.start}..{file.start + len(file.data)}")
    if result.reached == "x86_64" and not result.failed and not result.image_bytes:
        found.append("neither an image nor an error")
    if result.failed == (result.image_bytes is not None):
        found.append("an image and errors" if result.failed else "")
    from rustg.gpu import debug

    bounds = result.session.control("BOUNDS")
    if bounds:
        found.append(debug.violation(bounds))
    return [text for text in found if text]


def answer(compiler, until: str, path: str) -> dict:
    """Compiles one file and renders its messages, as the command line would."""
    from rustg import diagnostics

    reply = {"messages": 0, "errors": 0, "image": None, "digest": "", "problems": [], "codes": []}
    try:
        result = compiler.compile([path], until=until)
        reply["problems"] = problems(result)
        digest = hashlib.sha256()
        shown = result.messages[:200]
        for message in shown:
            digest.update(diagnostics.render(message, result.sources, colored=False).encode("utf-8", "surrogatepass"))
            json.loads(diagnostics.to_json(message, result.sources))
        digest.update(repr(result.messages).encode("utf-8", "surrogatepass"))
        if result.image_bytes is not None:
            digest.update(result.image_bytes)
            image = Path(path).with_suffix(".out")
            image.write_bytes(result.image_bytes)
            image.chmod(0o755)
            reply["image"] = str(image)
        reply["messages"] = len(result.messages)
        reply["errors"] = sum(message.level == "error" for message in result.messages)
        reply["codes"] = sorted({message.code or message.text for message in result.messages})[:20]
        reply["digest"] = digest.hexdigest()
        reply["peak"] = result.session.peak_words
    except Exception as error:  # noqa: BLE001 - the parent reports whatever it was
        from rustg.gpu.device import DeviceError

        if isinstance(error, DeviceError):
            reply["refused"] = str(error)
        else:
            reply["problems"].append(traceback.format_exc())
    return reply


def main() -> None:
    from rustg.driver import Compiler

    # What a driver prints must not come between the answers.
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    compiler = Compiler()
    print(json.dumps({"ready": True}), file=answers, flush=True)
    for line in sys.stdin:
        until, path = json.loads(line)
        print(json.dumps(answer(compiler, until, path)), file=answers, flush=True)


if __name__ == "__main__":
    main()
