"""Read the layout of the sheets of a saved workbook from its XML."""

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
EXTERNAL = "een ander bestand"
"""The target of a link to another file."""
_TARGET = re.compile(r'HYPERLINK\("((?:[^"]|"")*)"')


class SavedWorkbook:
    """A saved .xlsx."""

    def __init__(self, path: Path) -> None:
        """Read the file."""
        self._package = Package(path.read_bytes())
        self._book = WorkbookPart(self._package)

    @property
    def external_links(self) -> list[str]:
        """The package parts that refer to other files."""
        return [name for name in self._package.names if "externalLinks/" in name]

    def print_titles(self, sheet: str) -> str:
        """Return the rows that are printed on every page, as "1:3"."""
        reference = self._book.name_text(self._index(sheet), TITLES)
        return reference.rpartition("!")[2].replace("$", "")

    def widths(self, sheet: str) -> dict[int, float]:
        """Return the widths of columns in characters, by column from 1."""
        widths: dict[int, float] = {}
        for column in self._elements(sheet, "col"):
            first, last = (int(column.get(name, "0")) for name in ("min", "max"))
            width = float(column.get("width", "0"))
            widths |= dict.fromkeys(range(first, min(last, 256) + 1), width)
        return widths

    def freeze(self, sheet: str) -> str:
        """Return the first cell that scrolls; "" when no panes are frozen."""
        for pane in self._elements(sheet, "pane"):
            if pane.get("state") == "frozen":
                across, down = (int(float(pane.get(name, "0"))) for name in ("xSplit", "ySplit"))
                return f"{letters(across + 1)}{down + 1}"
        return ""

    def tab(self, sheet: str) -> str:
        """Return the colour of the tab, as RRGGBB."""
        return next((c.get("rgb", "")[-6:] for c in self._elements(sheet, "tabColor")), "")

    def print_setup(self, sheet: str) -> tuple[str, int, int]:
        """Return the orientation, and the pages wide and high."""
        setup = next(self._elements(sheet, "pageSetup"), None)
        if setup is None:
            return "", 1, 1
        wide, high = (int(setup.get(name, "1")) for name in ("fitToWidth", "fitToHeight"))
        return setup.get("orientation", ""), wide, high

    def filter(self, sheet: str) -> str:
        """Return the area with filter buttons."""
        return next((each.get("ref", "") for each in self._elements(sheet, "autoFilter")), "")

    def merges(self, sheet: str) -> set[str]:
        """Return the merged areas."""
        return {each.get("ref", "") for each in self._elements(sheet, "mergeCell")}

    def hidden_rows(self, sheet: str) -> set[int]:
        """Return the hidden rows."""
        rows = self._elements(sheet, "row")
        return {int(row.get("r", "0")) for row in rows if is_true(row.get("hidden"))}

    def conditions(self, sheet: str) -> set[str]:
        """Return the conditional formats, each as its area, operator and formula."""
        return {
            " ".join((area.get("sqref", ""), rule.get("operator", ""), *_formulas(rule)))
            for area in self._elements(sheet, "conditionalFormatting")
            for rule in children(area, "cfRule")
            if rule.get("type") == "cellIs"
        }

    def bars(self, sheet: str) -> set[str]:
        """Return the areas with data bars."""
        return {
            area.get("sqref", "")
            for area in self._elements(sheet, "conditionalFormatting")
            if area.get("sqref")  # Those of Excel 2010 have it elsewhere.
            and any(rule.get("type") == "dataBar" for rule in children(area, "cfRule"))
        }

    def choices(self, sheet: str) -> dict[str, str]:
        """Return the options of the drop-down lists, by area."""
        return {
            each.get("sqref", ""): "".join(f.text or "" for f in children(each, "formula1"))
            for each in self._elements(sheet, "dataValidation")
            if each.get("type") == "list"
        }

    def links(self, sheet: str) -> dict[str, str]:
        """Return the targets of links, in this workbook or `EXTERNAL`, by cell address."""
        targets: dict[str, str] = {}
        for cell in self._elements(sheet, "c"):
            formula = child(cell, "f")
            match = _TARGET.search(formula.text or "") if formula is not None else None
            if match:
                targets[cell.get("r", "")] = match[1].replace('""', '"')
        for link in self._elements(sheet, "hyperlink"):
            external = any(str(key).endswith("}id") for key in link.attrib)
            targets[link.get("ref", "")] = EXTERNAL if external else f"#{link.get('location', '')}"
        return targets

    def formulas(self, sheet: str) -> list[str]:
        """Return all formulas of a sheet, including those of its data bars."""
        return [each.text or "" for each in self._elements(sheet, "f")]

    def _elements(self, sheet: str, name: str) -> Iterator[Element]:
        """Yield all elements of a sheet with this name."""
        root = package_xml.parse(self._package.read(self._book.tabs[self._index(sheet)].part))
        return (element for element in root.iter() if local_name(element) == name)

    def _index(self, sheet: str) -> int:
        """Return the index of a sheet; raise KeyError."""
        index = self._book.index_of(sheet)
        if index is None:
            raise KeyError(sheet)
        return index


def _formulas(rule: Element) -> list[str]:
    return [each.text or "" for each in children(rule, "formula")]
