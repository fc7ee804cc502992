"""A sheet of the findings workbook: a table of the batch below a title and some sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial

from uvp_xl.dutch_text import ACCEPTED
from uvp_xl.finding import SEVERITIES
from uvp_xl.formats.batch_outcome import Batch
from uvp_xl.formats.batch_tables import BatchCell, BatchRow, BatchTable, FileLink, FindingsLink
from uvp_xl.formats.file_links import relative_url
from uvp_xl.formats.outcome_wording import date_and_profile
from uvp_xl.grid import Area, address
from uvp_xl.reports import report_styles
from uvp_xl.reports.sheet_builder import SheetBuilder
from uvp_xl.sheets import own_sheets, sheet_links
from uvp_xl.sheets.sheet_links import MAX_LINKS
from uvp_xl.sheets.sheet_model import Bar, Cell, Link, Sheet, Style
from uvp_xl.storable_text import to_xml_characters

WIDTHS: dict[str, Sequence[float]] = {
    "bestanden": (44, 24, 11, 17, 14, 14, 10, 15, 50),
    "meldingen": (15, 34, 24, 8, 22, 64, 42, 30),
    "partijen": (50, 16, 16),
    "houders": (50, 16, 16),
}
"""The widths of the columns of each table, in characters."""
STYLES: dict[str, Style] = {
    **{f"number {severity}": report_styles.SEVERITY_COUNTS[severity] for severity in SEVERITIES},
    **{f"severity {severity}": report_styles.SEVERITIES[severity] for severity in SEVERITIES},
    f"severity {ACCEPTED}": report_styles.ACCEPTED,
    "severity veranderd": report_styles.CHANGED,
    "verdict nietklaar": report_styles.BODY_BAD,
    "verdict onleesbaar": report_styles.BODY_BAD,
    "number": report_styles.NUMBER,
    "code": report_styles.REMARK,
}
"""The styles of cells by the kind of their column, with their own label where they have one."""
NOTE_STYLES = {"bestanden": report_styles.BODY, "meldingen": report_styles.REMARK}


@dataclass(frozen=True)
class TableSheet:
    """A sheet, its links to files by cell, and the cell of the first finding by file.

    A file is known by its index in the batch.
    """

    sheet: Sheet
    links: Mapping[str, FileLink]
    first_findings: Mapping[int, str]


def table_sheet(
    batch: Batch,
    table: BatchTable,
    name: str,
    sentences: Iterable[str],
    title: str = "",
    findings: TableSheet | None = None,
    most_links: int = MAX_LINKS,
) -> TableSheet:
    """Build the sheet `name` of a table, with its headings in view and a filter on its rows.

    Counts of findings link to the sheet of `findings`. Only the first `most_links` links are
    kept, and a sentence reports it.
    """
    rows, left_out = _limited(_reachable(table.rows, batch.folder, findings), most_links)
    page = SheetBuilder(WIDTHS[table.name])
    page.add(Cell(title or name, report_styles.TITLE), height=24)
    page.add(Cell(date_and_profile(batch), report_styles.SUBTITLE))
    page.add(Cell(own_sheets.OUTCOME, report_styles.MARKED))
    for sentence in sentences:
        page.add_sentence(sentence)
    if left_out:
        page.add_sentence(sheet_links.left_out(left_out, most_links))
    header = page.add_header(*_headings(table))
    links: dict[str, FileLink] = {}
    first_findings: dict[int, str] = {}
    for row in rows:
        number = page.add(*_row(table, row, findings))
        for column, cell in enumerate(row.cells, 1):
            if isinstance(cell.link, FileLink):
                links[address(number, column)] = cell.link
        if row.anchor is not None:
            first_findings[row.anchor] = f"A{number}"
    area = Area(header, 1, page.next_row - 1, len(page.widths)) if rows else None
    if table.ready:
        page.add(*_total(table, f"{table.ready.number} van de {table.ready.total}"))
    if table.empty and not rows:
        page.add_sentence(table.empty, report_styles.EMPTY)
    sheet = replace(page.sheet(name), filter=area, freeze=(header + 1, 1), repeat=(header, header))
    return TableSheet(sheet, links, first_findings)


def workload_sheet(batch: Batch, table: BatchTable) -> Sheet:
    """Build the sheet of a table of workloads, with a bar in each number of actions."""
    role = table.columns[0].title.lower()
    text = f"Het aantal acties per {role} in alle plannen samen, en in hoeveel plannen dat is."
    sheet = table_sheet(batch, table, table.title, [text]).sheet
    if sheet.filter is None:
        return sheet
    actions = Area(sheet.filter.top + 1, 2, sheet.filter.bottom, 2)
    return replace(sheet, bars=(Bar(actions, report_styles.BAR),), landscape=False)


def _reachable(
    rows: Sequence[BatchRow], folder: str, findings: TableSheet | None
) -> Iterator[BatchRow]:
    """Yield the rows without the links that lead nowhere."""
    url = cache(partial(relative_url, folder=folder))
    for row in rows:
        cells = []
        for cell in row.cells:
            dead = not url(cell.link.file) if isinstance(cell.link, FileLink) else not findings
            cells.append(replace(cell, link=None) if dead and cell.link else cell)
        yield replace(row, cells=tuple(cells))


def _limited(rows: Iterable[BatchRow], room: int) -> tuple[list[BatchRow], int]:
    """Return the rows with at most `room` links, the first ones, and how many were left out."""
    limited, left_out = [], 0
    for row in rows:
        cells = []
        for cell in row.cells:
            if cell.link and not room:
                cell, left_out = replace(cell, link=None), left_out + 1
            elif cell.link:
                room -= 1
            cells.append(cell)
        limited.append(replace(row, cells=tuple(cells)))
    return limited, left_out


def _headings(table: BatchTable) -> Iterator[Cell]:
    for column in table.columns:
        numeric = column.kind == "number"
        yield Cell(column.title, report_styles.HEADER_NUMBER if numeric else report_styles.HEADER)
    if table.note_title:
        yield Cell(table.note_title, report_styles.HEADER)


def _row(table: BatchTable, row: BatchRow, findings: TableSheet | None) -> Iterator[Cell]:
    for column, cell in zip(table.columns, row.cells, strict=True):
        link = None
        if findings and isinstance(cell.link, FindingsLink):
            link = Link(findings.sheet.name, findings.first_findings[cell.link.index])
        content = cell.content
        if column.kind == "file" and isinstance(content, str):
            content = to_xml_characters(content)  # The name of a file may have other bytes.
        yield Cell(content, _style(column.kind, cell), link)
    if table.note_title:
        yield Cell(row.note or None, NOTE_STYLES[table.name])


def _style(kind: str, cell: BatchCell) -> Style:
    """Return the style of a cell in a column of this kind."""
    if isinstance(cell.link, FileLink):
        return report_styles.LINK
    return STYLES.get(f"{kind} {cell.label}".strip()) or report_styles.BODY


def _total(table: BatchTable, ready: str) -> Iterator[Cell]:
    yield Cell("Totaal", report_styles.TOTAL)
    yield Cell(ready, report_styles.TOTAL)
    for number in table.total:
        style = report_styles.TOTAL if number is None else report_styles.TOTAL_NUMBER
        yield Cell(number, style)
    yield Cell(None, report_styles.TOTAL)
