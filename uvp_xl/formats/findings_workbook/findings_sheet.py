"""*Meldingen*: a row for each finding of all files, with a filter."""

from __future__ import annotations

from dataclasses import dataclass

from uvp_xl.finding import Finding
from uvp_xl.formats.batch_outcome import Batch
from uvp_xl.formats.findings_workbook.sheet_top import begin, filtered
from uvp_xl.formats.outcome_wording import counted, reason, weight
from uvp_xl.reports import report_styles
from uvp_xl.sheets.sheet_model import Cell, Sheet, Style

NAME = "Meldingen"
COLUMNS = {
    "Ernst": 15,
    "Bestand": 34,
    "Blad": 24,
    "Cel": 8,
    "Regel": 22,
    "Melding": 64,
    "Voorstel": 42,
    "Reden": 30,
}
"""The columns with their widths."""


@dataclass(frozen=True)
class Made:
    """The sheet; the cells that lead to a finding's; and per file the cell of its first finding."""

    sheet: Sheet
    links: dict[str, Finding]
    first: dict[int, str]


def make(batch: Batch) -> Made:
    """A row for each finding, in the order of the files."""
    page = begin(batch, NAME, tuple(COLUMNS.values()), counted(batch))
    header = page.head(*(Cell(heading, report_styles.HEADER) for heading in COLUMNS))
    links: dict[str, Finding] = {}
    first: dict[int, str] = {}
    for place, result in enumerate(batch.results):
        for finding in result.findings:
            row = page.add(*_cells(result.file, finding))
            links[f"D{row}"] = finding
            first.setdefault(place, f"A{row}")
    return Made(filtered(page, NAME, header, page.next - 1), links, first)


def _cells(file: str, finding: Finding) -> tuple[Cell, ...]:
    """One finding."""
    return (
        Cell(weight(finding), _look(finding)),
        Cell(file, report_styles.BODY),
        Cell(finding.sheet, report_styles.BODY),
        Cell(finding.cell, report_styles.LINK),
        Cell(finding.rule, report_styles.REMARK),
        Cell(finding.message, report_styles.BODY),
        Cell(finding.proposal, report_styles.BODY),
        Cell(reason(finding) or None, report_styles.REMARK),
    )


def _look(finding: Finding) -> Style:
    """How its severity is shown."""
    if finding.accepted:
        return report_styles.CHANGED if finding.changed else report_styles.ACCEPTED
    return report_styles.SEVERITIES[finding.severity]
