"""Findings as text, grouped by sheet; in colour on a terminal."""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from uvp_xl.cli.terminal import harmless
from uvp_xl.finding import SEVERITIES, Finding

WIDTH = 100
"""Lines are no longer than this; a file or pipe has no width of its own."""

_COLOURS = {"fout": "bold red", "waarschuwing": "yellow", "opmerking": "cyan"}
_PLURALS = {"fout": "fouten", "waarschuwing": "waarschuwingen", "opmerking": "opmerkingen"}
Line = tuple[str, str]
"""A line and the style of rich in which a terminal shows it."""


def show(file: str, findings: Sequence[Finding]) -> None:
    """Print the findings of one file, with their counts below."""
    write(_lines(file, findings))


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


def _lines(file: str, findings: Sequence[Finding]) -> Iterator[Line]:
    """All lines for one file."""
    yield file, "bold"
    for sheet, of_sheet in groupby(findings, key=lambda finding: finding.sheet):
        yield "", ""
        yield f"  {sheet}", "bold blue"
        for finding in of_sheet:
            yield from _finding_lines(finding)
    yield "", ""
    yield counts(findings), "bold"


def _finding_lines(finding: Finding) -> Iterator[Line]:
    """One finding: cell, severity and rule, then the message and the proposal."""
    head = f"    {finding.cell:<6} {finding.severity}  [{finding.rule}]"
    yield head, _COLOURS[finding.severity]
    yield from wrapped(finding.message)
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
    parts = []
    for severity in SEVERITIES:
        number = sum(finding.severity == severity for finding in findings)
        if number:
            parts.append(f"{number} {severity if number == 1 else _PLURALS[severity]}")
    return f"{', '.join(parts)}." if parts else "Geen meldingen."
