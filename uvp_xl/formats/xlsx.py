"""`--format xlsx`: a workbook of findings, with filters and links to the files."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.formats import batch_tables
from uvp_xl.formats.batch_outcome import Batch
from uvp_xl.formats.outcome_wording import counts_sentence, overall_verdict, title
from uvp_xl.formats.output_format import Format


class Xlsx(Format):
    """The sheets Overzicht, Meldingen, Partijen and Portefeuillehouders."""

    name = "xlsx"
    suffix = ".xlsx"
    order = 3
    binary = True

    def pieces(self, batch: Batch) -> Iterator[bytes]:
        """Yield the workbook, as one piece; no text in it becomes a formula or a link."""
        from uvp_xl.backend.fresh.formats.xlsx import build_workbook  # lxml is heavy
        from uvp_xl.formats.findings_workbook.table_sheet import table_sheet, workload_sheet
        from uvp_xl.formats.findings_workbook.workbook_links import with_links

        counts = counts_sentence(batch)
        findings = table_sheet(batch, batch_tables.findings(batch), "Meldingen", [counts])
        overview = table_sheet(
            batch,
            batch_tables.files(batch),
            "Overzicht",
            [overall_verdict(batch), counts],
            title(batch),
            findings,
        )
        workloads = (batch_tables.partners(batch), batch_tables.holders(batch))
        sheets = [overview.sheet, findings.sheet, *(workload_sheet(batch, w) for w in workloads)]
        links = {table.sheet.name: table.links for table in (overview, findings)}
        yield with_links(build_workbook(sheets), links, batch.folder)
