"""`--format json`: everything, for programs."""

from __future__ import annotations

from dataclasses import asdict

from uvp_xl.formats.batch_outcome import Batch, FileResult
from uvp_xl.formats.outcome_wording import verdict
from uvp_xl.formats.output_format import Format
from uvp_xl.formats.safe_text import to_json


class Json(Format):
    """One object: the totals, a record per file, and the findings of all files in one list.

    `findings` is the very list that a check of one file gives.
    """

    name = "json"
    suffix = ".json"
    order = 1

    def write(self, batch: Batch) -> bytes:
        """The batch as JSON; texts are exactly as they were."""
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
    """The sums over all files."""
    return {
        "files": len(batch.results),
        "unreadable": len(batch.unreadable),
        "ready": batch.ready,
        "unjudged": batch.unjudged,
        "actions": batch.actions,
        "findings": sum(len(result.findings) for result in batch.results),
        "severities": batch.counts,
        "accepted": batch.accepted,
        "rules": [asdict(judged) for judged in batch.rules],
        "partners": [asdict(load) for load in batch.partners],
        "holders": [asdict(load) for load in batch.holders],
    }


def _result(checked: FileResult) -> dict[str, object]:
    """One file, without its findings; they name their file."""
    return {
        "file": checked.file,
        "error": checked.error or None,
        "ready": checked.ready,
        "verdict": verdict(checked),
        "points": checked.points,
        "profile": checked.profile,
        "remarks": checked.remarks or None,
        "actions": checked.actions,
        "severities": checked.counts,
        "accepted": checked.accepted,
        "changed": checked.changed,
        "passed": list(checked.passed),
        "partners": dict(checked.partners),
        "holders": dict(checked.holders),
    }
