"""Regenerates tests/diagnostics/rustc_messages.json: what rustc says about tests/ui, as data.

Each entry has the source, a message's level, code, text, labels and children, and the text that
rustc made of it.  Messages with suggestions (children with spans) are left out: rustg renders none.
Needs rustc.
"""

import json
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "tests" / "diagnostics" / "rustc_messages.json"


def messages(path: Path):
    """The messages of rustc about one file."""
    with tempfile.TemporaryDirectory() as folder:
        result = subprocess.run(
            ["rustc", "--edition", "2021", "--error-format=json", "--emit=metadata",
             "-o", f"{folder}/out.rmeta", path.name],
            cwd=path.parent, capture_output=True, text=True, check=False,
        )
    for line in result.stderr.splitlines():
        message = json.loads(line)
        spans = message["spans"]
        if not spans or any(span["file_name"] != path.name for span in spans):
            continue
        if any(child["spans"] for child in message["children"]):
            continue
        code = (message["code"] or {}).get("code")
        yield {
            "file": path.name,
            "source": path.read_text(),
            "level": message["level"],
            "code": code if code and code.startswith("E") else None,
            "text": message["message"],
            "labels": [
                [span["byte_start"], span["byte_end"], span["label"] or "", span["is_primary"]]
                for span in spans
            ],
            "children": [[child["level"], child["message"]] for child in message["children"]],
            "rendered": message["rendered"].rstrip("\n"),
        }


def main() -> None:
    """Writes the file."""
    entries = [entry for path in sorted((ROOT / "tests" / "ui").glob("*.rs")) for entry in messages(path)]
    OUT.write_text(json.dumps(entries, indent=1, ensure_ascii=False) + "\n")
    print(len(entries), "messages")


if __name__ == "__main__":
    main()
