"""*Overzicht*: a row for each file with its verdict, totals below."""

from __future__ import annotations

from uvp_xl.finding import SEVERITIES
from uvp_xl.formats.batch_outcome import Batch, Checked
from uvp_xl.formats.findings_workbook.sheet_top import begin, filtered
from uvp_xl.formats.outcome_wording import about, counted, outcome, title, verdict
from uvp_xl.reports import report_styles
from uvp_xl.sheets.sheet_model import Cell, Link, Sheet

NAME = "Overzicht"
COLUMNS = {
    "Bestand": 44,
    "Klaar voor de raad": 24,
    "Fouten": 11,
    "Waarschuwingen": 17,
    "Opmerkingen": 14,
    "Geaccepteerd": 14,
    "Acties": 10,
    "Regels in orde": 15,
    "Toelichting": 50,
}
"""The columns with their widths."""


def sheet(batch: Batch, first: dict[int, str]) -> tuple[Sheet, dict[str, str]]:
    """The sheet, and its cells that lead to a file; `first` has the cells where findings begin.

    The keys of `first` are places in `Batch.results`.
    """
    page = begin(batch, title(batch), tuple(COLUMNS.values()), outcome(batch), counted(batch))
    head = [
        report_styles.HEADER,
        report_styles.HEADER,
        *[report_styles.HEADER_NUMBER] * 6,
        report_styles.HEADER,
    ]
    header = page.head(*(Cell(name, look) for name, look in zip(COLUMNS, head, strict=True)))
    links = {}
    for place, result in enumerate(batch.results):
        row = page.add(*_cells(result, first.get(place)))
        links[f"A{row}"] = result.file
    last = page.next - 1
    page.add(*_total(batch))
    return filtered(page, NAME, header, last), links


def _cells(checked: Checked, findings: str | None) -> tuple[Cell, ...]:
    """One file."""
    name = Cell(checked.file, report_styles.LINK)
    if checked.error:
        empty = [Cell(None, report_styles.NUMBER) for _ in range(6)]
        said = Cell(checked.error, report_styles.BODY)
        return (name, Cell(verdict(checked), report_styles.BODY_BAD), *empty, said)
    link = Link("Meldingen", findings) if findings else None
    looks = report_styles.SEVERITY_COUNTS
    counts = [
        Cell(n, looks[one], link) if n else Cell(n, report_styles.NUMBER)
        for one, n in checked.counts.items()
    ]
    return (
        name,
        Cell(verdict(checked), report_styles.BODY_BAD if checked.points else report_styles.BODY),
        *counts,
        Cell(checked.accepted, report_styles.NUMBER),
        Cell(checked.actions, report_styles.NUMBER),
        Cell(len(checked.passed), report_styles.NUMBER),
        Cell(about(checked) or None, report_styles.BODY),
    )


def _total(batch: Batch) -> tuple[Cell, ...]:
    """The sums over all files."""
    ready = f"{batch.ready} van de {len(batch.read)}"
    return (
        Cell("Totaal", report_styles.TOTAL),
        Cell(ready, report_styles.TOTAL),
        *(Cell(batch.counts[one], report_styles.TOTAL_NUMBER) for one in SEVERITIES),
        Cell(batch.accepted, report_styles.TOTAL_NUMBER),
        Cell(batch.actions, report_styles.TOTAL_NUMBER),
        Cell(None, report_styles.TOTAL),
        Cell(None, report_styles.TOTAL),
    )
