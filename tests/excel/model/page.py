"""The print setup of a sheet."""

from __future__ import annotations

from typing import Any

from tests.excel import refusal
from tests.excel.model.area import parse
from tests.excel.model.thing import Thing

PORTRAIT, LANDSCAPE = 1, 2
A4, LETTER = 9, 1
KNOWN: dict[str, Any] = {
    "Orientation": PORTRAIT, "PaperSize": A4, "Zoom": 100, "FitToPagesWide": 1,
    "FitToPagesTall": 1, "PrintTitleRows": "", "PrintTitleColumns": "", "PrintArea": "",
    "LeftHeader": "", "CenterHeader": "", "RightHeader": "", "LeftFooter": "", "CenterFooter": "",
    "RightFooter": "", "CenterHorizontally": False, "CenterVertically": False,
    "PrintGridlines": False, "PrintHeadings": False, "LeftMargin": 50.4, "RightMargin": 50.4,
    "TopMargin": 54.0, "BottomMargin": 54.0, "HeaderMargin": 21.6, "FooterMargin": 21.6,
    "BlackAndWhite": False, "Draft": False, "FirstPageNumber": -4105, "Order": 1,
    "PrintComments": -4142, "PrintErrors": 0, "OddAndEvenPagesHeaderFooter": False,
    "DifferentFirstPageHeaderFooter": False, "ScaleWithDocHeaderFooter": True,
    "AlignMarginsHeaderFooter": True, "PrintQuality": 600,
}  # fmt: skip
WITHOUT_PRINTER = {"PrintTitleRows", "PrintTitleColumns", "PrintArea"}
"""The settings that are names of the sheet and need no printer."""
MAX_FOOTER = 255
"""Characters of a header or footer (specifications and limits)."""


class PageSetup(Thing):
    """The page set-up of a sheet.

    Each put goes to the driver of the printer, which is slow, and raises without one; with
    Application.PrintCommunication off it is kept until that is on again
    (learn.microsoft.com/office/vba/api/excel.application.printcommunication).
    """

    interface = "PageSetup"

    def __init__(self, sheet: Any) -> None:
        """Initialize with the defaults of a new sheet."""
        self.sheet = sheet
        self.kept = dict(KNOWN)
        self.waiting: dict[str, Any] = {}

    def check_alive(self) -> None:
        self.sheet.check_alive()

    def changing(self, member: str) -> None:
        self.sheet.changing(f"PageSetup.{member}")

    def read(self, name: str) -> Any:
        """Return the property, even if it was not sent to the printer yet."""
        return self.waiting.get(name, self.kept[name])

    def store(self, name: str, value: Any) -> None:
        """Put one property."""
        self.sheet.refuse_protected()
        title = str(value or "").replace("$", "")
        if name.startswith("PrintTitle") and title and parse(title) is None:
            raise refusal.unset(name, "PageSetup")
        if name.endswith(("Footer", "Header")) and len(str(value)) > MAX_FOOTER:
            raise refusal.unset(name, "PageSetup")
        if name == "Zoom" and not (value is False or 10 <= value <= 400):
            raise refusal.unset(name, "PageSetup")
        app = self.sheet.book.app
        if not app.kept["PrintCommunication"]:
            self.waiting[name] = value
            return
        app.slow += 1
        if not app.settings.printer and name not in WITHOUT_PRINTER:
            raise refusal.unset(name, "PageSetup")
        self.kept[name] = value

    def commit(self) -> None:
        """Send the pending properties to the printer, in one slow exchange."""
        if not self.waiting:
            return
        app = self.sheet.book.app
        app.slow += 1
        waiting, self.waiting = self.waiting, {}
        if not app.settings.printer and set(waiting) - WITHOUT_PRINTER:
            raise refusal.unset("PrintCommunication", "Application")
        self.kept |= waiting


def _property(name: str) -> None:
    setattr(PageSetup, f"get_{name}", lambda self: self.read(name))
    setattr(PageSetup, f"put_{name}", lambda self, value: self.store(name, value))


for _name in KNOWN:
    _property(_name)
