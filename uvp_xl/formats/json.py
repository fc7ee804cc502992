"""`--format json`: all data of the batch, for programs."""

from __future__ import annotations

from dataclasses import asdict

from uvp_xl.formats.batch_outcome import Batch, FileResult
from uvp_xl.formats.outcome_wording import verdict
from uvp_xl.formats.output_format import Format
from uvp_xl.formats.safe_text import to_json


class Json(Format):
    """One object: the totals, a record per file, and the findings of all files in one list.

    `findings` is the same list as in the check of one file.
    """

    name = "json"
    suffix = ".json"
    order = 1

    def write(self, batch: Batch) -> bytes:
        """Return the batch as JSON; every text is exact."""
        return to_json(
            {
                "date": batch.date.isoformat(),
                "profile": batch.profile,
                "totals": _totals(batch),
                "results": [_result(result) for result in batch.results],
                "findings": [finding.record() for finding in batch.findings],
            }
        )


def _totals(batch: Batch) -> dict[str, object]:
    """Return the totals of all files."""
    return {
        "files": len(batch.results),
        "unreadable": len(batch.unreadable),
        "ready": batch.ready,
        "unjudged": batch.unjudged,
        "actions": batch.actions,
        "findings": sum(len(result.findings) for result in batch.results),
        "severities": batch.counts,
        "accepted": batch.accepted,
        "rules": [asdict(rule) for rule in batch.rules],
        "partners": [asdict(load) for load in batch.partners],
        "holders": [asdict(load) for load in batch.holders],
    }


def _result(result: FileResult) -> dict[str, object]:
    """Return one file without its findings, which have the name of their file."""
    return {
        "file": result.file,
        "error": result.error or None,
        "ready": result.ready,
        "verdict": verdict(result),
        "points": result.points,
        "profile": result.profile,
        "remarks": result.remarks or None,
        "actions": result.actions,
        "severities": result.counts,
        "accepted": result.accepted,
        "changed": result.changed,
        "passed": list(result.passed),
        "partners": dict(result.partners),
        "holders": dict(result.holders),
    }
