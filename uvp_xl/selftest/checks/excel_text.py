"""The XML that Excel returns for a range."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.backend.live.excel.excel_reader import AS_XML, read_sheet
from uvp_xl.backend.live.excel.spreadsheet_xml import NUMBERS, parse_spreadsheet
from uvp_xl.backend.ooxml.package_xml import BadMarkup
from uvp_xl.selftest.difference import CheckResult, Difference, Observation, compare
from uvp_xl.selftest.selftest_check import SelftestCheck
from uvp_xl.selftest.workbench import Workbench

SHEET = "Tekst van Excel"
DAY, NOTE, FILL = 44136, "een notitie", "#FFE699"
ABOUT = "Range.Value(11)"


class ExcelText(SelftestCheck):
    """Checks that `Range.Value(11)` returns what `spreadsheet_xml` parses: the fast way to read."""

    title, order, excel_only = "Een blad in één keer lezen", 210, True

    def run(self, bench: Workbench) -> Iterator[CheckResult]:
        """Read a sheet with one of each property."""
        user = bench.excel_user
        user.add(SHEET)
        user.fill(SHEET, [["tekst", DAY, 0.25], [True, 12.5, None], ["x", "y", "z"]])
        user.set_format(SHEET, "B1", "dd-mm-yyyy")
        user.set_format(SHEET, "C1", "0%")
        user.merge(SHEET, "B2:C2")
        user.hide(SHEET, 3)
        user.colour(SHEET, "A1", FILL)
        user.note(SHEET, "A1", NOTE)
        text = user.cells(SHEET, "A1:C3").try_call("Value", AS_XML)
        if not isinstance(text, str):
            yield Difference(ABOUT, "een tekst", type(text).__name__)
            return
        try:
            spreadsheet = parse_spreadsheet(text)
        except (BadMarkup, ValueError) as error:
            problem = f"{error}; het begint met {text[:80]!r}"
            yield Difference(ABOUT, "XML Spreadsheet 2003", problem)
            return
        kinds, formats = spreadsheet.kinds, spreadsheet.formats
        numbers = sorted(cell for cell, kind in kinds.items() if kind in NUMBERS)
        merges = [str(merge) for merge in spreadsheet.merges]
        first = formats.get((1, 1))
        notes = [(cell, note) for cell, (note, _) in spreadsheet.notes.items()]
        yield from compare("cellen met een getal", [(1, 2), (1, 3), (2, 2)], numbers)
        yield from compare("samengevoegde cellen", ["B2:C2"], merges)
        yield from compare("verborgen rijen", [3], sorted(spreadsheet.hidden))
        yield from compare("kleur van A1", FILL, first.fill if first else "")
        yield from compare("notities", [((1, 1), NOTE)], notes)
        codes = (formats[cell].code if cell in formats else "–" for cell in ((1, 2), (1, 3)))
        yield Observation("Getalnotaties in de tekst: " + ", ".join(f"“{code}”" for code in codes))
        is_fast = read_sheet(user.page(SHEET), SHEET, epoch_1904=False).formats is not None
        yield from compare("de snelle weg is genomen", True, is_fast)
