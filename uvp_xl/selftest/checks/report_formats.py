"""The looks of a report sheet, as the program saves them."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.backend.fresh.formats.xlsx import build_copy_source
from uvp_xl.report_state.layout_record import TOLERANCE
from uvp_xl.selftest.sample_plan import report
from uvp_xl.selftest.saved_sheet import Saved
from uvp_xl.selftest.selftest_check import Check, Differs, Found, differing
from uvp_xl.selftest.workbench import Bench

SHEET = "Proef opmaak"


class Looks(Check):
    """Widths, panes, tab, print set-up, colour rules and choices are as in a closed file."""

    title, place = "Breedtes, vaste rijen, tabkleur, afdrukken, kleurregels en keuzelijsten", 70

    def look(self, bench: Bench) -> Iterator[Found]:
        """Write twice; compare both with a file that this program made itself."""
        sheet = report(SHEET)
        path = bench.folder / "zelf.xlsx"
        path.write_bytes(build_copy_source([sheet], False))
        wanted = Saved(path)
        for time in ("nieuw", "opnieuw geschreven"):
            bench.put(sheet)
            found = bench.saved(f"opmaak-{time}")
            for differs in _compared(wanted, found, len(sheet.widths)):
                yield Differs(f"{differs.about} ({time})", differs.expected, differs.found)


def _compared(wanted: Saved, found: Saved, columns: int) -> Iterator[Differs]:
    """What is otherwise; a width may be a little so, as every program rounds it."""
    yield from differing(_facts(wanted), _facts(found))
    one, other = wanted.widths(SHEET), found.widths(SHEET)
    for column in range(1, columns + 1):
        if abs(one.get(column, 0) - other.get(column, 0)) > TOLERANCE:
            about = f"breedte van kolom {column}"
            yield Differs(about, f"{one.get(column, 0):.2f}", f"{other.get(column, 0):.2f}")


def _facts(saved: Saved) -> dict[str, object]:
    """The looks by what they are."""
    return {
        "vaste rijen en kolommen": saved.frozen(SHEET),
        "tabkleur": saved.tab(SHEET),
        "afdrukken": saved.printed(SHEET),
        "rijen op elke pagina": saved.titles(SHEET),
        "filterknoppen": saved.filter(SHEET),
        "samengevoegde cellen": sorted(saved.merges(SHEET)),
        "verborgen rijen": sorted(saved.hidden(SHEET)),
        "kleurregels": sorted(saved.rules(SHEET)),
        "gegevensbalken": sorted(saved.bars(SHEET)),
        "keuzelijsten": saved.choices(SHEET),
    }
