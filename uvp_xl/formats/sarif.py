"""`--format sarif`: SARIF 2.1.0, the format of static analysis that code hosts read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from uvp_xl.finding import Finding, Severity
from uvp_xl.formats import rule_help
from uvp_xl.formats.batch_outcome import Batch, FileResult
from uvp_xl.formats.file_links import relative_url
from uvp_xl.formats.json_pieces import json_pieces
from uvp_xl.formats.outcome_wording import note, reason, verdict
from uvp_xl.formats.output_format import Format
from uvp_xl.formats.safe_text import printable
from uvp_xl.grid import is_address, position

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
LEVELS: dict[Severity, str] = {"fout": "error", "waarschuwing": "warning", "opmerking": "note"}
"""The level of SARIF for each severity."""


class Sarif(Format):
    """One run: all rules with their explanation, a result for each finding with its cell.

    A cell is a logical location ("sheet!cell"); its row and column are also line and column, for
    hosts that show nothing without them. A file that could not be read is a notification.
    """

    name = "sarif"
    suffix = ".sarif"
    order = 6

    def pieces(self, batch: Batch) -> Iterator[bytes]:
        """Yield all but the findings, and then those of each file."""
        codes = sorted({*rule_help.severities(), *(rule.rule for rule in batch.rules)})
        indexes = {code: index for index, code in enumerate(codes)}
        run = {
            "tool": {"driver": _driver(codes)},
            "language": "nl",
            "columnKind": "unicodeCodePoints",
            "invocations": [_invocation(batch)],
            "results": [],
            "properties": {
                "date": batch.date.isoformat(),
                "profile": batch.profile,
                "verdicts": [_verdict(result) for result in batch.results],
            },
        }
        found = (
            (_result(finding, indexes[finding.rule], place) for finding in result.findings)
            for result in batch.results
            for place in [_place(result.file, batch.folder)]
        )
        document = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
        return json_pieces(document, "results", found, depth=None)


def _verdict(result: FileResult) -> dict[str, str]:
    """Return whether a plan is ready for the council, and what its users decided."""
    return {"file": result.file, "verdict": verdict(result), "about": note(result)}


def _driver(codes: list[str]) -> dict[str, object]:
    """Return the tool with all its rules."""
    from importlib.metadata import PackageNotFoundError, version

    driver: dict[str, object] = {"name": "uvp-xl", "rules": [_rule(code) for code in codes]}
    with suppress(PackageNotFoundError):  # run from its sources
        driver["version"] = version("uvp-xl")
    return driver


def _rule(code: str) -> dict[str, object]:
    """Describe a rule; a code without a rule has only its name."""
    description: dict[str, object] = {"id": code}
    if code in rule_help.severities():
        description |= {
            "shortDescription": {"text": rule_help.summary(code)},
            "help": {"text": rule_help.help_text(code)},
            "defaultConfiguration": {"level": LEVELS[rule_help.severities()[code]]},
        }
    return description


def _invocation(batch: Batch) -> dict[str, object]:
    """Describe the run, with a notification for each file that could not be read."""
    notifications = [
        {"level": "error", "message": {"text": one.error}, "locations": [_file(one, batch.folder)]}
        for one in batch.unreadable
    ]
    return {"executionSuccessful": not notifications, "toolExecutionNotifications": notifications}


def _file(result: FileResult, folder: str) -> dict[str, object]:
    return {"physicalLocation": {"artifactLocation": _place(result.file, folder)}}


def _place(file: str, folder: str) -> dict[str, object]:
    """Describe where a file is, or just its name when no URL leads to it."""
    uri = relative_url(file, folder)
    return {"uri": uri} if uri else {"description": {"text": printable(file)}}


def _result(finding: Finding, index: int, place: dict[str, object]) -> dict[str, object]:
    """Describe a finding of the rule at `index` in the file at `place`."""
    physical: dict[str, object] = {"artifactLocation": place}
    if is_address(finding.cell):
        row, column = position(finding.cell)
        physical["region"] = {"startLine": row, "startColumn": column}
    message = finding.message
    if finding.proposal:
        message += f"\nVoorstel: {finding.proposal}"
    cell = {"name": finding.cell, "fullyQualifiedName": f"{finding.sheet}!{finding.cell}"}
    result = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": LEVELS[finding.severity],
        "message": {"text": message},
        "locations": [{"physicalLocation": physical, "logicalLocations": [cell]}],
        "properties": {"proposals": list(finding.proposals)},
    }
    if finding.accepted:
        result["suppressions"] = [{"kind": "external", "justification": reason(finding)}]
    return result
