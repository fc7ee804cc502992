"""`--format text`: the findings by sheet and the verdict, for a person at a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from uvp_xl.dutch_text import count
from uvp_xl.finding import Finding
from uvp_xl.formats import batch_tables
from uvp_xl.formats.batch_outcome import Batch, FileResult
from uvp_xl.formats.finding_tally import Tally, severity_counts
from uvp_xl.formats.listings.contents_listing import contents_lines
from uvp_xl.formats.listings.styled_line import Line, wrapped
from uvp_xl.formats.outcome_wording import CHANGED, overall_verdict, severity_word
from uvp_xl.formats.output_format import Format
from uvp_xl.formats.safe_text import printable

TOP = 10
"""The number of partners and of holders that are listed; the other formats have all."""
STYLES = {
    "fout": "bold red",
    "waarschuwing": "yellow",
    "opmerking": "cyan",
    "geaccepteerd": "dim",
    "klaar": "green",
}


class Text(Format):
    """The findings of each file, then the verdicts and the largest workloads of all files."""

    name = "text"
    suffix = ".txt"
    order = 0

    def pieces(self, batch: Batch) -> Iterator[bytes]:
        """Yield the lines of each file, and for more than one file those of the batch."""
        for result in batch.results:
            yield _encoded((*file_lines(result), ("", "")))
        if len(batch.results) > 1:
            yield _encoded(batch_lines(batch))


def _encoded(lines: Iterable[Line]) -> bytes:
    """Return lines as text without styles."""
    return "".join(f"{printable(text)}\n" for text, _ in lines).encode()


def file_lines(result: FileResult) -> Iterator[Line]:
    """Yield the findings of one file by sheet, its contents, the counts and the verdict."""
    if result.error:
        yield result.error, "bold red"
        return
    yield result.file, "bold"
    if result.reference:
        yield f"  Peildatum {result.reference.text}", "dim"
    for sheet, findings in groupby(result.findings, key=lambda finding: finding.sheet):
        yield "", ""
        yield f"  {sheet}", "bold blue"
        for finding in findings:
            yield from _finding_lines(finding)
    if result.contents is not None:
        yield from contents_lines(result.contents)
    yield "", ""
    yield _counts(result.tally), "bold"
    if result.verdict:
        yield result.verdict, "bold green" if result.ready else "bold"


def batch_lines(batch: Batch) -> Iterator[Line]:
    """Yield the verdict on each file, the largest workloads and the totals of all files."""
    yield "", ""
    yield "Klaar voor de raad, per bestand", "bold blue"
    width = max(len(result.file) for result in batch.results)
    for row in batch_tables.files(batch).rows:
        file, verdict = row.cells[:2]
        yield f"  {file.content:<{width}}  {verdict.content}", STYLES.get(verdict.label, "")
    for title, workloads in (
        ("Partijen met de meeste acties", batch.partners),
        ("Portefeuillehouders met de meeste acties", batch.holders),
    ):
        if workloads:
            yield "", ""
            yield title, "bold blue"
        for load in workloads[:TOP]:
            yield f"  {load.actions:>6}  {load.name} ({count(load.plans, 'plan', 'plannen')})", ""
    yield "", ""
    if batch.readable:
        yield _counts(batch.tally), "bold"
    yield overall_verdict(batch), "bold"


def _finding_lines(finding: Finding) -> Iterator[Line]:
    severity = severity_word(finding)
    yield f"    {finding.cell:<6} {severity}  [{finding.rule}]", STYLES[severity]
    yield from wrapped(finding.message)
    if finding.accepted:
        yield from wrapped(f"Reden: {finding.accepted}", style="dim")
    if finding.changed:
        yield from wrapped(CHANGED, style="yellow")
    if finding.proposal is not None:
        yield from wrapped(f"Voorstel: {finding.proposal}", style="green")


def _counts(tally: Tally) -> str:
    """Return the number of findings of each severity.

    >>> _counts({})
    'Geen meldingen.'
    """
    return f"{', '.join(severity_counts(tally)) or 'Geen meldingen'}."
