"""`--format json`: all data of the batch, for programs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

from uvp_xl.formats.batch_outcome import Batch, FileResult
from uvp_xl.formats.json_pieces import json_pieces
from uvp_xl.formats.outcome_wording import verdict
from uvp_xl.formats.output_format import Format


class Json(Format):
    """One object: the totals, a record per file, and the findings of all files in one list.

    `findings` is the same list as in the check of one file.
    """

    name = "json"
    suffix = ".json"
    order = 1

    def pieces(self, batch: Batch) -> Iterator[bytes]:
        """Yield all but the findings, and then those of each file; every text is exact."""
        document = {
            "date": batch.date.isoformat(),
            "profile": batch.profile,
            "totals": _totals(batch),
            "results": [_result(result) for result in batch.results],
            "findings": [],
        }
        records = ((finding.record() for finding in one.findings) for one in batch.results)
        return json_pieces(document, "findings", records, depth=1)


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
    asked = {} if result.contents is None else {"contents": [b.record() for b in result.contents]}
    return {
        "file": result.file,
        "error": result.error or None,
        "ready": result.ready,
        "verdict": verdict(result),
        "points": result.points,
        "profile": result.profile,
        "date": result.reference.date.isoformat() if result.reference else None,
        "date_origin": result.reference.origin if result.reference else None,
        "remarks": result.remarks or None,
        "actions": result.actions,
        "severities": result.counts,
        "accepted": result.accepted,
        "changed": result.changed,
        "passed": list(result.passed),
        "partners": dict(result.partners),
        "holders": dict(result.holders),
        **asked,
    }
