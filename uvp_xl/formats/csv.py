"""`--format csv`: a row for each finding, for a spreadsheet in Dutch."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from uvp_xl.formats.batch_outcome import Batch, FileResult
from uvp_xl.formats.outcome_wording import UNREADABLE, reason, severity_word
from uvp_xl.formats.output_format import Format
from uvp_xl.formats.safe_text import without_formula

HEADINGS = ("Bestand", "Ernst", "Blad", "Cel", "Regel", "Melding", "Voorstel", "Reden")


class Csv(Format):
    """A row for each finding, and one for each file that could not be read.

    It has semicolons and a byte order mark for a Dutch Excel. No text can become a formula.
    """

    name = "csv"
    suffix = ".csv"
    order = 2

    def pieces(self, batch: Batch) -> Iterator[bytes]:
        """Yield the headings, in UTF-8 with a byte order mark, and the rows of each result."""
        yield _encoded([HEADINGS], "utf-8-sig")
        for result in batch.results:
            yield _encoded([without_formula(text) for text in row] for row in _rows(result))


def _encoded(rows: Iterable[Sequence[str]], encoding: str = "utf-8") -> bytes:
    """Return rows of cells as text."""
    stream = io.StringIO()
    csv.writer(stream, delimiter=";", lineterminator="\r\n").writerows(rows)
    return stream.getvalue().encode(encoding)


def _rows(result: FileResult) -> Iterator[tuple[str, ...]]:
    file = result.file
    if result.error:
        yield file, UNREADABLE, "", "", "", result.error, "", ""
    for f in result.findings:
        yield (
            *(file, severity_word(f), f.sheet, f.cell, f.rule),
            *(f.message, f.proposal or "", reason(f)),
        )
