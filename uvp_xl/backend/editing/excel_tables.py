"""The Excel Tables on a sheet: their headings, which stand in the table's own part as well."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass

from uvp_xl.backend.ooxml.package import Package, part_key
from uvp_xl.backend.ooxml.package_xml import Element, child, children, parse, ref_area, serialise
from uvp_xl.backend.ooxml.relationships import read_relationships
from uvp_xl.backend.ooxml.xml_text import unescape
from uvp_xl.grid import Area, Value

MAX_NAME = 255
"""Characters that the name of a column may have, says Excel."""
NOT_TEXT = "de kop van een Excel-tabel moet een tekst zijn"
NOT_UNIQUE = "de tabel heeft al een kolom met deze naam"
NAME_TOO_LONG = f"de kop van een Excel-tabel mag niet langer zijn dan {MAX_NAME} tekens"
CONNECTED = "de tabel hangt aan een andere gegevensbron"
REFERRED = "een formule verwijst naar deze kolom van de tabel"
SLICED = "er hoort een slicer bij deze kolom van de tabel"
TOTALS = "de cel staat in de totaalrij van een Excel-tabel"

_CONTROL = re.compile(r"[\x00-\x1f]")
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_FORMULA = re.compile(
    rb"<(?:[\w.-]+:)?(?:f|formula|formula1|formula2|definedName|calculatedColumnFormula|"
    rb"totalsRowFormula)(?:\s[^>]*)?>([^<]*\[[^<]*)</"
)
_IGNORED = re.compile(r"[\s']|_x000[AaDd]_")
"""What is written in more than one way: blanks, and the quote before a special sign."""


@dataclass
class ExcelTable:
    """One table, with its part as it now is; `changed` tells whether a heading became another."""

    part: str
    root: Element
    area: Area
    changed: bool = False

    @property
    def columns(self) -> list[Element]:
        """Its columns, from the left."""
        found = child(self.root, "tableColumns")
        return [] if found is None else list(children(found, "tableColumn"))

    @property
    def names(self) -> set[str]:
        """What formulas call it."""
        return {_key(self.root.get(name) or "") for name in ("name", "displayName")} - {""}

    def is_heading(self, row: int, column: int) -> bool:
        """Whether this cell is one of its headings."""
        headed = self.root.get("headerRowCount", "1") != "0"
        return headed and row == self.area.top and (row, column) in self.area

    def is_total(self, row: int, column: int) -> bool:
        """Whether this cell stands in its row of totals."""
        totals = int(self.root.get("totalsRowCount", "0"))
        return row > self.area.bottom - totals and (row, column) in self.area

    def objection(self, cell: tuple[int, int], new: Value, package: Package) -> str:
        """Why this cell of the table cannot become `new`, as a Dutch clause; or ""."""
        if self.is_total(*cell):
            return TOTALS
        return self._of_heading(cell[1], new, package) if self.is_heading(*cell) else ""

    def rename_column(self, column: int, new: str) -> None:
        """Give the column its new heading."""
        self.columns[column - self.area.left].set("name", _name(new))
        self.changed = True

    def xml(self) -> bytes:
        """The bytes of the part."""
        return serialise(self.root)

    def _of_heading(self, column: int, new: Value, package: Package) -> str:
        """Why the heading in this column of the sheet cannot become `new`; or ""."""
        if not isinstance(new, str) or not new.strip():
            return NOT_TEXT
        if len(new) > MAX_NAME:
            return NAME_TOO_LONG
        if self.root.get("tableType", "worksheet") != "worksheet":
            return CONNECTED
        own = self.columns[column - self.area.left]
        others = [c.get("name", "") for c in self.columns if c is not own]
        if _name(new).casefold() in map(str.casefold, others):
            return NOT_UNIQUE
        old = own.get("name", "")
        if _referred(package, _key(old), self.names):
            return REFERRED
        return SLICED if _sliced(package, old) else ""


def read_tables(package: Package, sheet: str) -> list[ExcelTable]:
    """The tables on the sheet with this part; raises BadMarkup when one is damaged."""
    found = []
    for relation in read_relationships(package, sheet):
        if relation.kind == "table" and relation.part in package:
            root = parse(package.read(relation.part))
            found.append(ExcelTable(relation.part, root, ref_area(root)))
    return found


def _name(heading: str) -> str:
    """A heading as the name of a column: a line break is written by its number.

    >>> _name("trekker\\n(intern)")
    'trekker_x000a_(intern)'
    """
    escaped = _LOOKS_ESCAPED.sub("_x005F_", heading)
    return _CONTROL.sub(lambda match: f"_x{ord(match[0]):04x}_", escaped)


def _key(name: str) -> str:
    """A name as it is searched for in formulas."""
    return _IGNORED.sub("", name).casefold()


def _referred(package: Package, column: str, names: Iterable[str]) -> bool:
    """Whether a formula in the workbook mentions this column, of one of these tables or of its own.

    In doubt it does: a question too many does no harm.
    """
    for part in package.names:
        if not part_key(part).endswith(".xml") or b"[" not in (data := package.read(part)):
            continue
        for match in _FORMULA.finditer(data):
            formula = _key(html.unescape(match[1].decode("utf-8", "replace")))
            mentions = f"[{column}]" in formula or f"[@{column}]" in formula
            bare = re.search(r"[\w.]\[", formula) is None
            if mentions and (bare or any(f"{name}[" in formula for name in names)):
                return True
    return False


def _sliced(package: Package, column: str) -> bool:
    """Whether a slicer filters by this column."""
    for part in package.names:
        if "slicercaches/" in part_key(part):
            source = parse(package.read(part)).get("sourceName", "")
            if unescape(source).casefold() == unescape(column).casefold():
                return True
    return False
