"""What Excel tells of a sheet in one text."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.backend.live.excel.excel_reader import AS_XML, read_sheet
from uvp_xl.backend.live.excel.spreadsheet_xml import NUMBERS, Spreadsheet, parse_spreadsheet
from uvp_xl.backend.ooxml.package_xml import BadMarkup
from uvp_xl.selftest.selftest_check import Check, Differs, Found, Observed, differing
from uvp_xl.selftest.workbench import Bench

SHEET = "Tekst van Excel"
DAY, NOTE, FILL = 44136, "een notitie", "#FFE699"
ABOUT = "Range.Value(11)"


class ExcelText(Check):
    """The quick way of reading works: `Range.Value(11)` gives what `spreadsheet` reads."""

    title, place, excel = "Een blad in één keer lezen", 210, True

    def look(self, bench: Bench) -> Iterator[Found]:
        """A sheet with one of everything that is to be in the text."""
        hand = bench.excel
        hand.add(SHEET)
        hand.fill(SHEET, [["tekst", DAY, 0.25], [True, 12.5, None], ["x", "y", "z"]])
        hand.format(SHEET, "B1", "dd-mm-yyyy")
        hand.format(SHEET, "C1", "0%")
        hand.merge(SHEET, "B2:C2")
        hand.hide(SHEET, 3)
        hand.colour(SHEET, "A1", FILL)
        hand.note(SHEET, "A1", NOTE)
        text = hand.cells(SHEET, "A1:C3").try_call("Value", AS_XML)
        if not isinstance(text, str):
            yield Differs(ABOUT, "een tekst", type(text).__name__)
            return
        try:
            found = parse_spreadsheet(text)
        except (BadMarkup, ValueError) as error:
            yield Differs(ABOUT, "XML Spreadsheet 2003", f"{error}; het begint met {text[:80]!r}")
            return
        yield from differing(_WANTED, _facts(found))
        codes = (found.formats[place].code if place in found.formats else "–" for place in _FORMATS)
        yield Observed("Getalnotaties in de tekst: " + ", ".join(f"“{code}”" for code in codes))
        quick = read_sheet(hand.page(SHEET), SHEET, epoch_1904=False).formats is not None
        yield from differing(
            {"de snelle weg is genomen": True}, {"de snelle weg is genomen": quick}
        )


_FORMATS = ((1, 2), (1, 3))
_WANTED: dict[str, object] = {
    "cellen met een getal": [(1, 2), (1, 3), (2, 2)],
    "samengevoegde cellen": ["B2:C2"],
    "verborgen rijen": [3],
    "kleur van A1": FILL,
    "notities": [((1, 1), NOTE)],
}


def _facts(found: Spreadsheet) -> dict[str, object]:
    """What the text says, in the same words."""
    first = found.formats.get((1, 1))
    return {
        "cellen met een getal": sorted(p for p, kind in found.kinds.items() if kind in NUMBERS),
        "samengevoegde cellen": [str(merge) for merge in found.merges],
        "verborgen rijen": sorted(found.hidden),
        "kleur van A1": first.fill if first else "",
        "notities": [(place, said) for place, (said, _) in found.notes.items()],
    }
