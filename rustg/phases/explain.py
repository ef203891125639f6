"""Parts of diagnostics: passes that add labels, notes and suggestions to what other phases reported.

They run only if something was reported, each set at the end of the phase whose tables it needs.
"""

from __future__ import annotations

from rustg.gpu.scheduler import Phase, Session, loop, run as step

LEX = Phase("explain.lex", [step("explain/lexical")])

SYNTAX = Phase("explain.syntax", [step("explain/syntax"), step("explain/delimiters")])

RESOLVE = Phase(
    "explain.resolve",
    [
        step("explain/format"),
        step("explain/format_text"),
        step("explain/found"),
        step("explain/record"),
        step("explain/names"),
        step("explain/visibility"),
        step("explain/constants"),
        step("explain/lifetimes"),
        step("explain/likely_names"),
        loop(step("explain/likely_search"), rounds=2, limit=1 << 20),
        step("explain/likely_parts"),
    ],
    temporary={"likely": lambda s: s.count("diag")},
)

TYPES = Phase(
    "explain.types",
    [
        step("explain/mutability"),
        step("explain/mismatch"),
        step("explain/branches"),
        step("explain/patterns"),
        step("explain/both_types"),
        step("explain/arguments"),
        step("explain/many_arguments"),
        step("explain/fix"),
        step("explain/convert"),
        step("explain/members"),
        step("explain/calls"),
        step("explain/operators"),
        step("explain/casts"),
        step("explain/traits"),
        step("explain/pattern_fields"),
        step("explain/missing_fields"),
        step("explain/likely_members"),
        loop(step("explain/member_search"), rounds=2, limit=1 << 20),
        step("explain/member_parts"),
    ],
    temporary={"likely": lambda s: s.count("diag")},
)
CHECK = Phase("explain.check", [step("explain/witness"), step("explain/arms")])
FLOW = Phase("explain.flow", [
    step("explain/mutability"), step("explain/flow"), step("explain/flow_branches"), step("explain/flow_assigned"),
])
PANICS = Phase("explain.panics", [step("explain/panics")])


def run(session: Session, phase: Phase) -> None:
    """Runs a set of passes if there is anything to explain."""
    if session.count("diag"):
        if "diag_part" not in session.blocks:
            session.allocate("diag_part", 1 << 10)
        session.run(phase)
