"""The tables of a batch as plain data, for the page, the workbook and the terminal to render."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, overload

from uvp_xl.dutch_text import ACCEPTED, SEVERITY_WORDS, count
from uvp_xl.finding import SEVERITIES, Finding, Severity
from uvp_xl.formats.batch_outcome import Batch, FileResult, Workload
from uvp_xl.formats.outcome_wording import (
    counts_sentence,
    note,
    reason,
    severity_word,
    verdict,
)
from uvp_xl.formats.rule_help import summary

Kind = Literal[
    "text", "name", "rule", "code", "message", "number", "severity", "verdict", "file", "address"
]
SEVERITY_ORDER = {word: order for order, word in enumerate((*SEVERITIES, ACCEPTED))}
LAST = 1 << 30
"""The sort key of an unreadable file, after any number of points."""


class Ratio(NamedTuple):
    """A number of plans out of all plans."""

    number: int
    total: int


@dataclass(frozen=True, slots=True)
class FileLink:
    """A link to a file, or to one of its cells."""

    file: str
    sheet: str = ""
    cell: str = "A1"


@dataclass(frozen=True, slots=True)
class FindingsLink:
    """A link to the findings of one severity in the file at `index` in the batch."""

    index: int
    file: str
    severity: Severity


@dataclass(frozen=True, slots=True)
class BatchColumn:
    """A column with its title and the kind of its cells."""

    title: str
    kind: Kind = "text"


@dataclass(frozen=True, slots=True)
class BatchCell:
    """A text, a number or nothing; renderers choose a style by `label`."""

    content: str | int | None
    label: str = ""
    sort_key: int | None = None
    link: FileLink | FindingsLink | None = None


@dataclass(frozen=True, slots=True)
class BatchRow:
    """A row of a table, with a note that a renderer may put in a column of its own.

    `anchor` is the index in the batch of the file whose findings begin here.
    """

    cells: tuple[BatchCell, ...]
    note: str = ""
    anchor: int | None = None


@dataclass(frozen=True, slots=True)
class BatchTable:
    """A table; `note_title` is the title of a column for the notes of its rows.

    `empty` is a sentence for a table without rows. `ready` and `total` are the last row of a table
    of files: its verdict, and its numbers without the notes.
    """

    name: str
    title: str
    caption: str
    columns: Sequence[BatchColumn]
    rows: Sequence[BatchRow]
    note_title: str = ""
    empty: str = ""
    ready: Ratio | None = None
    total: Sequence[int | None] = ()


def files(batch: Batch) -> BatchTable:
    """Build a row for each file with its verdict and counts, and a total."""
    counts = [
        *(plural.capitalize() for _, plural in SEVERITY_WORDS.values()),
        ACCEPTED.capitalize(),
    ]
    counts += ["Acties", "Regels in orde"]
    columns = [BatchColumn("Bestand", "file"), BatchColumn("Klaar voor de raad", "verdict")]
    columns += [BatchColumn(title, "number") for title in counts]
    sums = (*batch.counts.values(), batch.accepted, batch.actions, None)
    return BatchTable(
        "bestanden",
        "Bestanden",
        "Elk bestand met zijn oordeel en het aantal meldingen.",
        columns,
        [_file_row(index, result) for index, result in enumerate(batch.results)],
        "Toelichting",
        ready=Ratio(batch.ready, len(batch.readable)),
        total=sums,
    )


def _file_row(index: int, result: FileResult) -> BatchRow:
    name = BatchCell(result.file, link=FileLink(result.file))
    if result.error:
        empty = [BatchCell(None)] * (len(SEVERITIES) + 3)
        judgement = BatchCell(verdict(result), "onleesbaar", LAST)
        return BatchRow((name, judgement, *empty), result.error)
    label = "nietklaar" if result.points else "klaar" if result.ready else "onbekend"
    counts = (
        BatchCell(number, severity, number, FindingsLink(index, result.file, severity))
        if number
        else _number(0)
        for severity, number in result.counts.items()
    )
    others = map(_number, (result.accepted, result.actions, len(result.passed)))
    cells = (name, BatchCell(verdict(result), label, result.points), *counts, *others)
    return BatchRow(cells, note(result))


def findings(batch: Batch) -> BatchTable:
    """Build a row for each finding, in the order of the files."""
    columns = [
        BatchColumn("Ernst", "severity"),
        BatchColumn("Bestand", "file"),
        BatchColumn("Blad"),
        BatchColumn("Cel", "address"),
        BatchColumn("Regel", "code"),
        BatchColumn("Melding", "message"),
        BatchColumn("Voorstel"),
    ]
    caption = f"De meldingen: {counts_sentence(batch)}"
    return BatchTable("meldingen", "Meldingen", caption, columns, _FindingRows(batch), "Reden")


class _FindingRows(Sequence[BatchRow]):
    """The rows of the findings, each of which only exists while it is used."""

    def __init__(self, batch: Batch) -> None:
        self._batch = batch

    def __len__(self) -> int:
        return sum(len(result.findings) for result in self._batch.results)

    def __iter__(self) -> Iterator[BatchRow]:
        for index, result in enumerate(self._batch.results):
            for after, finding in enumerate(result.findings):
                cells = _finding_cells(result.file, finding)
                yield BatchRow(cells, reason(finding), None if after else index)

    @overload
    def __getitem__(self, index: int) -> BatchRow: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[BatchRow]: ...
    def __getitem__(self, index: int | slice) -> BatchRow | Sequence[BatchRow]:
        return list(self)[index]


def _finding_cells(file: str, finding: Finding) -> tuple[BatchCell, ...]:
    severity = severity_word(finding)
    return (
        BatchCell(severity, "veranderd" if finding.changed else severity, SEVERITY_ORDER[severity]),
        BatchCell(file),
        BatchCell(finding.sheet),
        BatchCell(finding.cell, link=FileLink(file, finding.sheet, finding.cell)),
        BatchCell(finding.rule),
        BatchCell(finding.message),
        BatchCell(finding.proposal),
    )


def rules(batch: Batch) -> BatchTable:
    """Build a row for each rule that was applied, also when it found nothing."""
    columns = [BatchColumn("Regel", "rule"), BatchColumn("Wat is nagekeken")]
    titles = ("Meldingen", "Plannen met melding", "Plannen in orde")
    columns += [BatchColumn(title, "number") for title in titles]
    rows = [
        BatchRow(
            (
                BatchCell(rule.rule),
                BatchCell(summary(rule.rule)),
                *map(_number, (rule.findings, rule.plans, rule.passed)),
            )
        )
        for rule in batch.rules
    ]
    caption = f"Wat is nagekeken: {count(len(batch.rules), 'regel', 'regels')}."
    return BatchTable("regels", "Regels", caption, columns, rows)


def partners(batch: Batch) -> BatchTable:
    """Build a row for each partner with the number of its actions."""
    return _workloads("partijen", "Partijen", "partij", batch.partners)


def holders(batch: Batch) -> BatchTable:
    """Build a row for each portfolio holder with the number of actions."""
    return _workloads("houders", "Portefeuillehouders", "portefeuillehouder", batch.holders)


def _workloads(name: str, title: str, role: str, workloads: Sequence[Workload]) -> BatchTable:
    columns = (
        BatchColumn(role.capitalize(), "name"),
        BatchColumn("Acties", "number"),
        BatchColumn("Plannen", "number"),
    )
    rows = [
        BatchRow((BatchCell(load.name), _number(load.actions), _number(load.plans)))
        for load in workloads
    ]
    caption = f"Acties per {role}, over alle plannen samen."
    empty = f"Er staat nog geen {role} in de plannen."
    return BatchTable(name, title, caption, columns, rows, empty=empty)


def _number(value: int) -> BatchCell:
    return BatchCell(value, sort_key=value)
