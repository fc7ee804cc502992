"""`--format csv`: a row for each finding, for a spreadsheet in Dutch."""

from __future__ import annotations

import csv
import io

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

    def write(self, batch: Batch) -> bytes:
        """Return the batch in UTF-8 with a byte order mark."""
        stream = io.StringIO()
        writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
        writer.writerow(HEADINGS)
        for result in batch.results:
            writer.writerows([without_formula(text) for text in row] for row in _rows(result))
        return stream.getvalue().encode("utf-8-sig")


def _rows(result: FileResult) -> list[tuple[str, ...]]:
    file = result.file
    if result.error:
        return [(file, UNREADABLE, "", "", "", result.error, "", "")]
    return [
        (file, severity_word(f), f.sheet, f.cell, f.rule, f.message, f.proposal or "", reason(f))
        for f in result.findings
    ]
