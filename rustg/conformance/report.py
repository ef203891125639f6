"""Tables for people, JUnit's XML for machines."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from .worker import FAILED, PASSED, SKIPPED

if TYPE_CHECKING:
    from .find import Target
    from .run import Result


def cell(results: list[Result]) -> str:
    """What a table says of the tests of a feature: how many passed, or how many of how many failed."""
    if not results:
        return ""
    counts = {status: sum(result.status == status for result in results) for status in (PASSED, FAILED, SKIPPED)}
    if counts[FAILED]:
        return f"[red]{counts[FAILED]} of {len(results)} failed[/red]"
    if not counts[PASSED]:
        return f"[yellow]{results[0].detail}[/yellow]"
    return f"[green]{counts[PASSED]} passed[/green]" + (f", {counts[SKIPPED]} skipped" if counts[SKIPPED] else "")


def show(console, devices: list[tuple[str, Target]], by_device: list[list[Result]], bare: list[Result]) -> None:
    """Devices by features, what was only compiled, and each failure with its device."""
    from rich.markup import escape
    from rich.table import Table

    table = Table(title="tests that ran")
    table.add_column("feature")
    for name, target in devices:
        table.add_column(f"{escape(name)}\n{escape(target.driver)}\nVulkan {target.api}")
    features = list(dict.fromkeys(result.feature for results in by_device for result in results))
    for feature in features:
        table.add_row(feature, *(cell([result for result in results if result.feature == feature]) for results in by_device))
    console.print(table)
    table = Table(title="compiled, not run")
    features = list(dict.fromkeys(result.feature for result in bare))
    for column in ("with", *features):
        table.add_column(column)
    for tool in dict.fromkeys(result.device for result in bare):
        table.add_row(escape(tool), *(cell([r for r in bare if (r.device, r.feature) == (tool, feature)]) for feature in features))
    if bare:
        console.print(table)
    failures = [result for results in [*by_device, bare] for result in results if result.status == FAILED]
    for result in failures:
        console.print(f"[red]FAILED[/red] {escape(result.device)}: {escape(result.name)} ({result.feature}): {escape(result.detail)}", soft_wrap=True)
    everything = [result for results in [*by_device, bare] for result in results]
    skipped = sum(result.status == SKIPPED for result in everything)
    left = f"; {skipped} not run" if skipped else ""
    console.print(f"{len(everything) - skipped} tests, {len(failures) or 'none'} failed{left}")


def write_junit(path: Path, results: list[Result]) -> None:
    """A test suite for each device and tool."""
    root = ElementTree.Element("testsuites", name="rustg conformance")
    for device in dict.fromkeys(result.device for result in results):
        own = [result for result in results if result.device == device]
        counts = {what: str(sum(r.status == status for r in own)) for what, status in (("failures", FAILED), ("skipped", SKIPPED))}
        suite = ElementTree.SubElement(root, "testsuite", name=device, tests=str(len(own)), errors="0",
                                       time=f"{sum(r.seconds for r in own):.3f}", **counts)
        for result in own:
            case = ElementTree.SubElement(suite, "testcase", classname=result.feature, name=result.name, time=f"{result.seconds:.3f}")
            if result.status == FAILED:
                ElementTree.SubElement(case, "failure", message=_text(result.detail)).text = _text(f"{device}: {result.name}: {result.detail}")
            elif result.status == SKIPPED:
                ElementTree.SubElement(case, "skipped", message=_text(result.detail))
    ElementTree.indent(root)
    ElementTree.ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)


def _text(text: str) -> str:
    """Without characters that XML does not have."""
    return "".join(c if c in "\t\n" or c >= " " and c not in "\ufffe\uffff" else "?" for c in text)
