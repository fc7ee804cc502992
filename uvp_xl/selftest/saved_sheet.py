"""What a saved workbook says of a sheet, beside its values: read from the file itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from uvp_xl.backend.ooxml import package_xml
from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.ooxml.package_xml import Element, child, children, is_true, local_name
from uvp_xl.backend.ooxml.workbook_part import WorkbookPart
from uvp_xl.grid import letters

TITLES = "_xlnm.Print_Titles"
OUTSIDE = "een ander bestand"
"""Where a link leads that leaves the workbook."""
_TARGET = re.compile(r'HYPERLINK\("((?:[^"]|"")*)"')


class Saved:
    """A saved .xlsx."""

    def __init__(self, path: Path) -> None:
        """Read the file."""
        self.path = path
        self._package = Package(path.read_bytes())
        self._book = WorkbookPart(self._package)

    @property
    def outside(self) -> list[str]:
        """The parts that tell of other files."""
        return [name for name in self._package.names if "externalLinks/" in name]

    def titles(self, sheet: str) -> str:
        """The rows that are printed on every page, as "1:3"."""
        said = self._book.name_text(self._index(sheet), TITLES)
        return said.rpartition("!")[2].replace("$", "")

    def widths(self, sheet: str) -> dict[int, float]:
        """The widths of columns in characters, by column from 1."""
        found: dict[int, float] = {}
        for column in self._every(sheet, "col"):
            first, last = (int(column.get(name, "0")) for name in ("min", "max"))
            width = float(column.get("width", "0"))
            found |= dict.fromkeys(range(first, min(last, 256) + 1), width)
        return found

    def frozen(self, sheet: str) -> str:
        """The first cell that scrolls; "" when all do."""
        for pane in self._every(sheet, "pane"):
            if pane.get("state") == "frozen":
                across, down = (int(float(pane.get(name, "0"))) for name in ("xSplit", "ySplit"))
                return f"{letters(across + 1)}{down + 1}"
        return ""

    def tab(self, sheet: str) -> str:
        """The colour of its tab, as RRGGBB."""
        return next((c.get("rgb", "")[-6:] for c in self._every(sheet, "tabColor")), "")

    def printed(self, sheet: str) -> tuple[str, int, int]:
        """The orientation, and the pages wide and high."""
        setup = next(self._every(sheet, "pageSetup"), None)
        if setup is None:
            return "", 1, 1
        wide, high = (int(setup.get(name, "1")) for name in ("fitToWidth", "fitToHeight"))
        return setup.get("orientation", ""), wide, high

    def filter(self, sheet: str) -> str:
        """The area with filter buttons."""
        return next((each.get("ref", "") for each in self._every(sheet, "autoFilter")), "")

    def merges(self, sheet: str) -> set[str]:
        """The merged areas."""
        return {each.get("ref", "") for each in self._every(sheet, "mergeCell")}

    def hidden(self, sheet: str) -> set[int]:
        """The hidden rows."""
        rows = self._every(sheet, "row")
        return {int(row.get("r", "0")) for row in rows if is_true(row.get("hidden"))}

    def rules(self, sheet: str) -> set[str]:
        """The colour rules, each as its area, operator and formula."""
        return {
            " ".join((area.get("sqref", ""), rule.get("operator", ""), *_formulas(rule)))
            for area in self._every(sheet, "conditionalFormatting")
            for rule in children(area, "cfRule")
            if rule.get("type") == "cellIs"
        }

    def bars(self, sheet: str) -> set[str]:
        """The areas with data bars."""
        return {
            area.get("sqref", "")
            for area in self._every(sheet, "conditionalFormatting")
            if area.get("sqref")  # Those of Excel 2010 have it elsewhere.
            and any(rule.get("type") == "dataBar" for rule in children(area, "cfRule"))
        }

    def choices(self, sheet: str) -> dict[str, str]:
        """The drop-down lists: what they offer, by area."""
        return {
            each.get("sqref", ""): "".join(f.text or "" for f in children(each, "formula1"))
            for each in self._every(sheet, "dataValidation")
            if each.get("type") == "list"
        }

    def links(self, sheet: str) -> dict[str, str]:
        """Where cells lead to, by address: the place in this same workbook, or something else."""
        found: dict[str, str] = {}
        for cell in self._every(sheet, "c"):
            formula = child(cell, "f")
            match = _TARGET.search(formula.text or "") if formula is not None else None
            if match:
                found[cell.get("r", "")] = match[1].replace('""', '"')
        for link in self._every(sheet, "hyperlink"):
            outside = any(str(key).endswith("}id") for key in link.attrib)
            found[link.get("ref", "")] = OUTSIDE if outside else f"#{link.get('location', '')}"
        return found

    def formulas(self, sheet: str) -> list[str]:
        """All formulas of a sheet, those of its data bars among them."""
        return [each.text or "" for each in self._every(sheet, "f")]

    def _every(self, sheet: str, name: str) -> Iterator[Element]:
        """All elements of a sheet with this name."""
        root = package_xml.parse(self._package.read(self._book.tabs[self._index(sheet)].part))
        return iter([element for element in root.iter() if local_name(element) == name])

    def _index(self, sheet: str) -> int:
        """The index of a sheet; raises KeyError."""
        index = self._book.index_of(sheet)
        if index is None:
            raise KeyError(sheet)
        return index


def _formulas(rule: Element) -> list[str]:
    return [each.text or "" for each in children(rule, "formula")]
