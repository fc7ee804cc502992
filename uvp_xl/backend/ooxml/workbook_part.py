"""workbook.xml: the sheets in order, the defined names and the protection."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property
from xml.sax.saxutils import escape

from lxml import etree

from uvp_xl.backend.ooxml import package_xml
from uvp_xl.backend.ooxml.package import BadPackage, Package
from uvp_xl.backend.ooxml.relationships import SHEET, WORKBOOK, first_of_kind, read_relationships

ORDER = tuple(
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups "
    "externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr "
    "smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split()
)
"""The children of a workbook, in the order that the standard requires."""
MAX_SHEET_ID = 65_534
_RELATION = f"{{{package_xml.LINKS}}}id"
NO_BOOK = "er zit geen werkmap in"


@dataclass(frozen=True, slots=True)
class SheetTab:
    """One sheet of the workbook: its name, number, relationship and part.

    `part` is "" for a chart sheet and for a missing part.
    """

    name: str
    id: str
    relation: str
    part: str


class WorkbookPart:
    """The workbook part of a package, to read and change; `xml()` returns its new bytes."""

    def __init__(self, package: Package) -> None:
        """Find and parse the workbook part; raises BadPackage and BadMarkup."""
        main = first_of_kind(read_relationships(package, ""), WORKBOOK)
        if main is None or main.part not in package:
            raise BadPackage(NO_BOOK)
        self.part = main.part
        self.data = package.read(main.part)
        self._package = package
        self.root = package_xml.parse(self.data)
        if package_xml.local_name(self.root) != "workbook":
            raise BadPackage(NO_BOOK)
        self.relations = read_relationships(package, main.part)
        self.strict = main.strict or package_xml.STRICT in self.data[:4096]
        worksheets = {r.id: r.part for r in self.relations if r.kind == SHEET}
        sheets = package_xml.children(package_xml.child(self.root, "sheets"), "sheet")
        self.tabs = [_parse_tab(element, worksheets, package) for element in sheets]
        self._indexes: dict[str, int] = {}
        for index, tab in enumerate(self.tabs):
            self._indexes.setdefault(tab.name.casefold(), index)

    @property
    def epoch_1904(self) -> bool:
        """Whether dates count from 1904."""
        return self._flag("workbookPr", "date1904")

    @property
    def structure_locked(self) -> bool:
        """Whether no sheet may be added, moved or removed."""
        return self._flag("workbookProtection", "lockStructure")

    def index_of(self, name: str) -> int | None:
        """Return the index of the sheet with this name, ignoring case."""
        return self._indexes.get(name.casefold())

    def related_part(self, kind: str) -> str:
        """Return the name of the existing part of this kind that the workbook uses, or ""."""
        relation = first_of_kind(self.relations, kind)
        return relation.part if relation and relation.part in self._package else ""

    def append(self, name: str, relation: str, part: str) -> int:
        """Append a sheet; return its index."""
        used = {int(tab.id) for tab in self.tabs if tab.id.isdecimal()}
        number = max(used, default=0) + 1
        if number > MAX_SHEET_ID:
            number = next(i for i in range(1, MAX_SHEET_ID) if i not in used)
        sheets = package_xml.ensure_child(self.root, "sheets", ORDER)
        space = etree.QName(sheets).namespace
        element = etree.SubElement(sheets, f"{{{space}}}sheet", nsmap={"r": package_xml.LINKS})
        element.set("name", name)
        element.set("sheetId", str(number))
        element.set(f"{{{package_xml.LINKS}}}id", relation)
        etree.cleanup_namespaces(element)
        self.tabs.append(SheetTab(name, str(number), relation, part))
        return self._indexes.setdefault(name.casefold(), len(self.tabs) - 1)

    def name_text(self, index: int, name: str) -> str:
        """Return the definition of `name` on the sheet at `index`, or ""."""
        return next((element.text or "" for element in self._elements(index, name)), "")

    def set_name(self, index: int, name: str, reference: str | None, hidden: bool = False) -> None:
        """Define `name` on the sheet at `index` as `reference`, or remove it for None."""
        elements = self._elements(index, name)
        if reference is None:
            while elements:
                _remove(elements.pop())
            return
        if not elements:
            names = package_xml.ensure_child(self.root, "definedNames", ORDER)
            attributes = {"name": name, "localSheetId": str(index)}
            elements.append(package_xml.add_child(names, "definedName", attributes))
        if hidden and not package_xml.is_true(elements[0].get("hidden")):
            elements[0].set("hidden", "1")  # LibreOffice makes it visible.
        elements[0].text = reference

    def name_formulas(self, without: Collection[str]) -> bytes:
        """Return the escaped definitions of all names except `without`, one a line."""
        names = (e for e in self._defined_names() if e.get("name") not in without)
        return escape("\n".join(element.text or "" for element in names)).encode()

    def recalculate(self) -> None:
        """Make Excel calculate all formulas when it opens the file."""
        package_xml.ensure_child(self.root, "calcPr", ORDER).set("fullCalcOnLoad", "1")

    def xml(self) -> bytes:
        """Return the bytes of the workbook part; the original bytes when nothing changed."""
        if etree.tostring(self.root) == etree.tostring(package_xml.parse(self.data)):
            return self.data
        return package_xml.serialise(self.root)

    def _defined_names(self) -> Iterator[package_xml.Element]:
        return package_xml.children(package_xml.child(self.root, "definedNames"), "definedName")

    def _elements(self, index: int, name: str) -> list[package_xml.Element]:
        """Return the list of elements that define this name on the sheet at `index`: one or none.

        Whoever adds or removes one changes that list.
        """
        return self._local_names.setdefault((name, str(index)), [])

    @cached_property
    def _local_names(self) -> dict[tuple[str, str], list[package_xml.Element]]:
        """The elements that define a name on a sheet, by that name and the index of the sheet."""
        elements: dict[tuple[str, str], list[package_xml.Element]] = {}
        for element in self._defined_names():
            index = element.get("localSheetId")
            if index is not None:
                elements.setdefault((element.get("name", ""), index), []).append(element)
        return elements

    def _flag(self, name: str, attribute: str) -> bool:
        element = package_xml.child(self.root, name)
        return element is not None and package_xml.is_true(element.get(attribute))


def _parse_tab(
    element: package_xml.Element, worksheets: dict[str, str], package: Package
) -> SheetTab:
    """Read a <sheet> element; its relationship id may be in either namespace."""
    relation = element.get(_RELATION) or next(
        (str(v) for k, v in element.attrib.items() if str(k).endswith("/relationships}id")), ""
    )
    part = worksheets.get(relation, "")
    existing = part if part in package else ""
    return SheetTab(element.get("name", ""), element.get("sheetId", ""), relation, existing)


def _remove(element: package_xml.Element) -> None:
    """Remove an element, and its parent when that becomes empty."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
        if not len(parent):
            _remove(parent)
