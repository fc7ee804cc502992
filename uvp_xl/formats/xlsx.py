"""`--format xlsx`: a workbook of findings, with filters and links to the files."""

from __future__ import annotations

from uvp_xl.formats.batch_outcome import Batch
from uvp_xl.formats.output_format import Format


class Xlsx(Format):
    """The sheets Overzicht, Meldingen, Partijen and Portefeuillehouders."""

    name = "xlsx"
    suffix = ".xlsx"
    binary = True

    def write(self, batch: Batch) -> bytes:
        """The batch as a workbook. Text is text: none of it becomes a formula or a link."""
        from uvp_xl.backend.fresh.formats.xlsx import (
            build_workbook,  # XlsxWriter and lxml are heavy
        )
        from uvp_xl.formats.findings_workbook import findings_sheet, overview_sheet, workload_sheets
        from uvp_xl.formats.findings_workbook.workbook_links import Away, linked

        found = findings_sheet.make(batch)
        first, files = overview_sheet.sheet(batch, found.first)
        sheets = [
            first,
            found.sheet,
            workload_sheets.sheet(batch, "Partijen", "partij", batch.partners),
            workload_sheets.sheet(
                batch, "Portefeuillehouders", "portefeuillehouder", batch.holders
            ),
        ]
        away = {
            overview_sheet.NAME: {cell: Away(file) for cell, file in files.items()},
            findings_sheet.NAME: {
                cell: Away(one.file, one.sheet, one.cell) for cell, one in found.links.items()
            },
        }
        return linked(build_workbook(sheets), away, batch.folder)
