"""The layout of a report sheet, as the program saves it."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.backend.fresh.formats.xlsx import build_copy_source
from uvp_xl.report_state.layout_record import TOLERANCE
from uvp_xl.selftest.difference import CheckResult, Difference, differences
from uvp_xl.selftest.sample_plan import sample_report
from uvp_xl.selftest.saved_sheet import SavedWorkbook
from uvp_xl.selftest.selftest_check import SelftestCheck
from uvp_xl.selftest.workbench import Workbench

SHEET = "Proef opmaak"


class ReportFormats(SelftestCheck):
    """Checks that widths, panes, tab, print setup and so on equal those in a closed file."""

    title, order = "Breedtes, vaste rijen, tabkleur, afdrukken, kleurregels en keuzelijsten", 70

    def run(self, bench: Workbench) -> Iterator[CheckResult]:
        """Write a sheet twice, and compare both with a file written by this program."""
        sheet = sample_report(SHEET)
        path = bench.folder / "zelf.xlsx"
        path.write_bytes(build_copy_source([sheet], False))
        expected = SavedWorkbook(path)
        for when in ("nieuw", "opnieuw geschreven"):
            bench.put(sheet)
            saved = bench.saved(f"opmaak-{when}")
            for difference in _differences(expected, saved, len(sheet.widths)):
                about = f"{difference.about} ({when})"
                yield Difference(about, difference.expected, difference.found)


def _differences(
    expected: SavedWorkbook, saved: SavedWorkbook, columns: int
) -> Iterator[Difference]:
    """Yield the differences; small ones in width are ignored, as every program rounds it."""
    yield from differences(_facts(expected), _facts(saved))
    one, other = expected.widths(SHEET), saved.widths(SHEET)
    for column in range(1, columns + 1):
        if abs(one.get(column, 0) - other.get(column, 0)) > TOLERANCE:
            about = f"breedte van kolom {column}"
            yield Difference(about, f"{one.get(column, 0):.2f}", f"{other.get(column, 0):.2f}")


def _facts(saved: SavedWorkbook) -> dict[str, object]:
    """Return the layout by Dutch description."""
    return {
        "vaste rijen en kolommen": saved.freeze(SHEET),
        "tabkleur": saved.tab(SHEET),
        "afdrukken": saved.print_setup(SHEET),
        "rijen op elke pagina": saved.print_titles(SHEET),
        "filterknoppen": saved.filter(SHEET),
        "samengevoegde cellen": sorted(saved.merges(SHEET)),
        "verborgen rijen": sorted(saved.hidden_rows(SHEET)),
        "kleurregels": sorted(saved.conditions(SHEET)),
        "gegevensbalken": sorted(saved.bars(SHEET)),
        "keuzelijsten": saved.choices(SHEET),
    }
