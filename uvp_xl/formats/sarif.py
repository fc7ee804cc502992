"""`--format sarif`: SARIF 2.1.0, in which code hosts read what a checker found."""

from __future__ import annotations

from contextlib import suppress

from uvp_xl.finding import Finding, Severity
from uvp_xl.formats import rule_help
from uvp_xl.formats.batch_outcome import Batch, FileResult
from uvp_xl.formats.file_links import link
from uvp_xl.formats.outcome_wording import about, reason, verdict
from uvp_xl.formats.output_format import Format
from uvp_xl.formats.safe_text import to_json
from uvp_xl.grid import is_address, position

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
LEVELS: dict[Severity, str] = {"fout": "error", "waarschuwing": "warning", "opmerking": "note"}
"""What SARIF calls each severity."""


class Sarif(Format):
    """One run: all rules with their explanation, a result for each finding with its cell.

    A cell is a logical location ("sheet!cell"); its row and column also stand as line and column,
    for hosts that show nothing without them. A file that could not be read is a notification.
    """

    name = "sarif"
    suffix = ".sarif"
    order = 6

    def write(self, batch: Batch) -> bytes:
        """The batch as JSON."""
        codes = sorted({*rule_help.severities(), *(judged.rule for judged in batch.rules)})
        places = {code: place for place, code in enumerate(codes)}
        run = {
            "tool": {"driver": _driver(codes)},
            "language": "nl",
            "columnKind": "unicodeCodePoints",
            "invocations": [_invocation(batch)],
            "results": [
                _result(finding, places[finding.rule], uri)
                for checked in batch.results
                for uri in [link(checked.file, batch.folder)]
                for finding in checked.findings
            ],
            "properties": {
                "date": batch.date.isoformat(),
                "profile": batch.profile,
                "verdicts": [_verdict(checked) for checked in batch.results],
            },
        }
        return to_json({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=None)


def _verdict(checked: FileResult) -> dict[str, str]:
    """Whether a plan is ready for the council, and what somebody decided about it."""
    return {"file": checked.file, "verdict": verdict(checked), "about": about(checked)}


def _driver(codes: list[str]) -> dict[str, object]:
    """Return the tool with all its rules."""
    from importlib.metadata import PackageNotFoundError, version

    driver: dict[str, object] = {"name": "uvp-xl", "rules": [_rule(code) for code in codes]}
    with suppress(PackageNotFoundError):  # run from its sources
        driver["version"] = version("uvp-xl")
    return driver


def _rule(code: str) -> dict[str, object]:
    """One rule; a code without a rule has no more than its name."""
    described: dict[str, object] = {"id": code}
    if code in rule_help.severities():
        described |= {
            "shortDescription": {"text": rule_help.summary(code)},
            "help": {"text": rule_help.help_text(code)},
            "defaultConfiguration": {"level": LEVELS[rule_help.severities()[code]]},
        }
    return described


def _invocation(batch: Batch) -> dict[str, object]:
    """How the run went: well, but for the files that could not be read."""
    told = [
        {"level": "error", "message": {"text": one.error}, "locations": [_file(one, batch.folder)]}
        for one in batch.unreadable
    ]
    return {"executionSuccessful": not told, "toolExecutionNotifications": told}


def _file(checked: FileResult, folder: str) -> dict[str, object]:
    return {"physicalLocation": {"artifactLocation": {"uri": link(checked.file, folder)}}}


def _result(finding: Finding, place: int, uri: str) -> dict[str, object]:
    """One finding, by the rule at `place`, in the file at `uri`."""
    physical: dict[str, object] = {"artifactLocation": {"uri": uri}}
    if is_address(finding.cell):
        row, column = position(finding.cell)
        physical["region"] = {"startLine": row, "startColumn": column}
    said = finding.message
    if finding.proposal:
        said += f"\nVoorstel: {finding.proposal}"
    cell = {"name": finding.cell, "fullyQualifiedName": f"{finding.sheet}!{finding.cell}"}
    result = {
        "ruleId": finding.rule,
        "ruleIndex": place,
        "level": LEVELS[finding.severity],
        "message": {"text": said},
        "locations": [{"physicalLocation": physical, "logicalLocations": [cell]}],
        "properties": {"proposals": list(finding.proposals)},
    }
    if finding.accepted:
        result["suppressions"] = [{"kind": "external", "justification": reason(finding)}]
    return result
