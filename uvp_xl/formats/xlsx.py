"""`--format xlsx`: a workbook of findings, with filters and links to the files."""

from __future__ import annotations

from uvp_xl.formats.batch import Batch
from uvp_xl.formats.format import Format


class Xlsx(Format):
    """The sheets Overzicht, Meldingen, Partijen and Portefeuillehouders."""

    name = "xlsx"
    suffix = ".xlsx"
    binary = True

    def write(self, batch: Batch) -> bytes:
        """The batch as a workbook. Text is text: none of it becomes a formula or a link."""
        from uvp_xl.backend.fresh.formats.xlsx import workbook  # XlsxWriter and lxml are heavy
        from uvp_xl.formats.book import findings, overview, work
        from uvp_xl.formats.book.links import Away, linked

        found = findings.make(batch)
        first, files = overview.sheet(batch, found.first)
        sheets = [
            first,
            found.sheet,
            work.sheet(batch, "Partijen", "partij", batch.partners),
            work.sheet(batch, "Portefeuillehouders", "portefeuillehouder", batch.holders),
        ]
        away = {
            overview.NAME: {cell: Away(file) for cell, file in files.items()},
            findings.NAME: {
                cell: Away(one.file, one.sheet, one.cell) for cell, one in found.links.items()
            },
        }
        return linked(workbook(sheets), away, batch.folder)
