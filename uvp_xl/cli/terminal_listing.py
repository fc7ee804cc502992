"""The outcome of a check as text: findings by sheet, then the verdict; in colour on a terminal."""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from uvp_xl.cli.terminal import harmless
from uvp_xl.dutch_text import count, severity_counts
from uvp_xl.finding import Finding
from uvp_xl.formats.batch_outcome import Batch, FileResult
from uvp_xl.formats.outcome_wording import CHANGED, outcome, verdict

TEXT = "text"
"""The name of this form of output."""
TOP = 10
"""So many partners and holders are listed; the other forms have all."""
WIDTH = 100
"""Lines are no longer than this; a file or pipe has no width of its own."""

_COLOURS = {"fout": "bold red", "waarschuwing": "yellow", "opmerking": "cyan"}
Line = tuple[str, str]
"""A line and the style of rich in which a terminal shows it."""


def show(result: FileResult) -> None:
    """Print the findings of one file, with their counts and the verdict below."""
    write(_lines(result))


def total(batch: Batch) -> None:
    """Print what came of all files together."""
    write(_total(batch))


def text(batch: Batch) -> str:
    """All of it as one text."""
    lines = [line for result in batch.results for line in (*_lines(result), ("", ""))]
    lines += _total(batch) if len(batch.results) > 1 else []
    return "".join(f"{harmless(said)}\n" for said, _ in lines)


def write(lines: Iterable[Line]) -> None:
    """Print lines, in their colours on a terminal."""
    lines = [(harmless(text), style) for text, style in lines]
    if sys.stdout.isatty():
        from rich.console import Console  # only where there are colours to show
        from rich.text import Text

        console = Console(highlight=False)
        for text, style in lines:
            console.print(Text(text, style=style), soft_wrap=True)
    else:
        sys.stdout.write("".join(f"{text}\n" for text, _ in lines))


def _lines(result: FileResult) -> Iterator[Line]:
    """All lines for one file."""
    if result.error:
        yield result.error, "bold red"
        return
    yield result.file, "bold"
    for sheet, of_sheet in groupby(result.findings, key=lambda finding: finding.sheet):
        yield "", ""
        yield f"  {sheet}", "bold blue"
        for finding in of_sheet:
            yield from _finding_lines(finding)
    yield "", ""
    yield counts(result.findings), "bold"
    if result.verdict:
        yield result.verdict, "bold green" if result.ready else "bold"


def _total(batch: Batch) -> Iterator[Line]:
    """Whether each file is ready, and the work that all plans give together."""
    yield "", ""
    yield "Klaar voor de raad, per bestand", "bold blue"
    width = max(len(result.file) for result in batch.results)
    for result in batch.results:
        yield f"  {result.file:<{width}}  {verdict(result)}", "green" if result.ready else ""
    for title, loads in (
        ("Partijen met de meeste acties", batch.partners),
        ("Portefeuillehouders met de meeste acties", batch.holders),
    ):
        if loads:
            yield "", ""
            yield title, "bold blue"
        for load in loads[:TOP]:
            plans = count(load.plans, "plan", "plannen")
            yield f"  {load.actions:>6}  {load.name} ({plans})", ""
    yield "", ""
    if batch.readable:
        yield counts(list(batch.findings)), "bold"
    yield outcome(batch), "bold"


def _finding_lines(finding: Finding) -> Iterator[Line]:
    """One finding: cell, severity and rule, then the message and the proposal."""
    weight = "geaccepteerd" if finding.accepted else finding.severity
    head = f"    {finding.cell:<6} {weight}  [{finding.rule}]"
    yield head, "dim" if finding.accepted else _COLOURS[finding.severity]
    yield from wrapped(finding.message)
    if finding.accepted:
        yield from wrapped(f"Reden: {finding.accepted}", style="dim")
    if finding.changed:
        yield from wrapped(CHANGED, style="yellow")
    if finding.proposal is not None:
        yield from wrapped(f"Voorstel: {finding.proposal}", style="green")


def wrapped(text: str, style: str = "", mark: str = "") -> Iterable[Line]:
    """A text below its finding, in lines that fit; `mark` stands before the first of them."""
    indent = " " * (11 - len(mark))
    for line in text.splitlines():
        parts = textwrap.wrap(line, WIDTH, initial_indent=indent + mark, subsequent_indent=" " * 11)
        yield from ((part, style) for part in parts)


def counts(findings: Sequence[Finding]) -> str:
    """How many findings of each severity.

    >>> counts([])
    'Geen meldingen.'
    """
    return f"{', '.join(severity_counts(findings)) or 'Geen meldingen'}."
