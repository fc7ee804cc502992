"""The Excel tables on a sheet: their headings are stored in the table's own part as well."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass

from uvp_xl.backend.ooxml.package import Package, part_key
from uvp_xl.backend.ooxml.package_xml import Element, child, children, parse, ref_area, serialise
from uvp_xl.backend.ooxml.relationships import read_relationships
from uvp_xl.backend.ooxml.xml_text import column_name, unescape
from uvp_xl.grid import Area, Value

MAX_NAME = 255
"""Excel's limit on the characters of a column name."""
NOT_TEXT = "de kop van een Excel-tabel moet een tekst zijn"
NOT_UNIQUE = "de tabel heeft al een kolom met deze naam"
NAME_TOO_LONG = f"de kop van een Excel-tabel mag niet langer zijn dan {MAX_NAME} tekens"
CONNECTED = "de tabel hangt aan een andere gegevensbron"
REFERRED = "een formule verwijst naar deze kolom van de tabel"
SLICED = "er hoort een slicer bij deze kolom van de tabel"
TOTALS = "de cel staat in de totaalrij van een Excel-tabel"

_FORMULA = re.compile(
    rb"<(?:[\w.-]+:)?(?:f|formula|formula1|formula2|definedName|calculatedColumnFormula|"
    rb"totalsRowFormula)(?:\s[^>]*)?>([^<]*\[[^<]*)</"
)
_IGNORED = re.compile(r"[\s']|_x000[AaDd]_")
"""Characters that formulas may write in several ways: blanks, and the quote that escapes."""


@dataclass
class ExcelTable:
    """One table with the current root of its part; `changed` after a heading was renamed."""

    part: str
    root: Element
    area: Area
    changed: bool = False

    @property
    def columns(self) -> list[Element]:
        """Its columns, left to right."""
        return list(children(child(self.root, "tableColumns"), "tableColumn"))

    @property
    def names(self) -> set[str]:
        """The names by which formulas refer to it."""
        return {_search_key(self.root.get(name) or "") for name in ("name", "displayName")} - {""}

    def is_heading(self, row: int, column: int) -> bool:
        """Return whether this cell is one of its headings."""
        headed = self.root.get("headerRowCount", "1") != "0"
        return headed and row == self.area.top and (row, column) in self.area

    def is_total(self, row: int, column: int) -> bool:
        """Return whether this cell is in its totals row."""
        totals = int(self.root.get("totalsRowCount", "0"))
        return row > self.area.bottom - totals and (row, column) in self.area

    def objection(self, cell: tuple[int, int], new: Value, package: Package) -> str:
        """Return why this cell of the table cannot become `new`, as a Dutch clause, or ""."""
        if self.is_total(*cell):
            return TOTALS
        return self._heading_objection(cell[1], new, package) if self.is_heading(*cell) else ""

    def rename_column(self, column: int, new: str) -> None:
        """Give the column its new heading."""
        self.columns[column - self.area.left].set("name", column_name(new))
        self.changed = True

    def xml(self) -> bytes:
        """Return the bytes of the part."""
        return serialise(self.root)

    def _heading_objection(self, column: int, new: Value, package: Package) -> str:
        """Return why the heading of this sheet column cannot become `new`, or ""."""
        if not isinstance(new, str) or not new.strip():
            return NOT_TEXT
        if len(new) > MAX_NAME:
            return NAME_TOO_LONG
        if self.root.get("tableType", "worksheet") != "worksheet":
            return CONNECTED
        column_element = self.columns[column - self.area.left]
        others = [c.get("name", "") for c in self.columns if c is not column_element]
        if column_name(new).casefold() in map(str.casefold, others):
            return NOT_UNIQUE
        old = column_element.get("name", "")
        if _is_referenced(package, _search_key(old), self.names):
            return REFERRED
        return SLICED if _has_slicer(package, old) else ""


def read_tables(package: Package, sheet: str) -> list[ExcelTable]:
    """Return the tables on the sheet with this part; raises BadMarkup when one is damaged."""
    tables = []
    for relation in read_relationships(package, sheet):
        if relation.kind == "table" and relation.part in package:
            root = parse(package.read(relation.part))
            tables.append(ExcelTable(relation.part, root, ref_area(root)))
    return tables


def _search_key(name: str) -> str:
    """Return a name in the form in which formulas are searched for it."""
    return _IGNORED.sub("", name).casefold()


def _is_referenced(package: Package, column: str, names: Iterable[str]) -> bool:
    """Return whether any formula in the workbook may refer to this column.

    A formula inside the table needs no table name. When in doubt it does: refusing too much does no
    harm.
    """
    for part in package.names:
        if not part_key(part).endswith(".xml") or b"[" not in (data := package.read(part)):
            continue
        for match in _FORMULA.finditer(data):
            formula = _search_key(html.unescape(match[1].decode("utf-8", "replace")))
            mentions = f"[{column}]" in formula or f"[@{column}]" in formula
            bare = re.search(r"[\w.]\[", formula) is None
            if mentions and (bare or any(f"{name}[" in formula for name in names)):
                return True
    return False


def _has_slicer(package: Package, column: str) -> bool:
    """Return whether a slicer filters by this column."""
    for part in package.names:
        if "slicercaches/" in part_key(part):
            source = parse(package.read(part)).get("sourceName", "")
            if unescape(source).casefold() == unescape(column).casefold():
                return True
    return False
