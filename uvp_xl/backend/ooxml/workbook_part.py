"""workbook.xml: the sheets in their order, with what names them and what protects them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape

from lxml import etree

from uvp_xl.backend.ooxml import package_xml
from uvp_xl.backend.ooxml.package import BadPackage, Package
from uvp_xl.backend.ooxml.relationships import SHEET, WORKBOOK, first_of_kind, read_relationships

ORDER = (
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups "
    "externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr "
    "smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
)
"""The children of a workbook, in the order that the standard demands."""
MAX_SHEET_ID = 65_534


@dataclass(frozen=True, slots=True)
class SheetTab:
    """One sheet of the workbook: its name, its number, its relationship and its part.

    `part` is empty when it is no worksheet (a chart sheet) or its part is missing.
    """

    name: str
    id: str
    relation: str
    part: str


class WorkbookPart:
    """The workbook part of a package, to look in and to change; `xml()` gives its new bytes."""

    def __init__(self, package: Package) -> None:
        """Find and parse the workbook part; raises BadPackage and BadMarkup."""
        main = first_of_kind(read_relationships(package, ""), WORKBOOK)
        if main is None or main.part not in package:
            raise BadPackage("er zit geen werkmap in")
        self.part = main.part
        self.data = package.read(main.part)
        self.root = package_xml.parse(self.data)
        self._read = etree.tostring(self.root)
        self.relations = read_relationships(package, main.part)
        self.strict = main.strict or package_xml.STRICT in self.data[:4096]
        worksheets = {r.id: r.part for r in self.relations if r.kind == SHEET}
        sheets = package_xml.child(self.root, "sheets")
        self.tabs = [
            _tab(element, worksheets, package)
            for element in ([] if sheets is None else package_xml.children(sheets, "sheet"))
        ]

    @property
    def epoch_1904(self) -> bool:
        """Whether dates count from 1904."""
        return self._says("workbookPr", "date1904")

    @property
    def structure_locked(self) -> bool:
        """Whether the structure is protected: no sheet may be added, moved or removed."""
        return self._says("workbookProtection", "lockStructure")

    def index_of(self, name: str) -> int | None:
        """The index of the sheet of this name; names are the same in any case of letters."""
        names = [tab.name.casefold() for tab in self.tabs]
        return names.index(name.casefold()) if name.casefold() in names else None

    def append(self, name: str, relation: str, part: str) -> int:
        """Add a sheet at the end; its index."""
        used = {int(tab.id) for tab in self.tabs if tab.id.isdecimal()}
        number = max(used, default=0) + 1
        if number > MAX_SHEET_ID:
            number = next(i for i in range(1, MAX_SHEET_ID) if i not in used)
        sheets = package_xml.ensure_child(self.root, "sheets", tuple(ORDER.split()))
        space = etree.QName(sheets).namespace
        made = etree.SubElement(sheets, f"{{{space}}}sheet", nsmap={"r": package_xml.LINKS})
        made.set("name", name)
        made.set("sheetId", str(number))
        made.set(f"{{{package_xml.LINKS}}}id", relation)
        etree.cleanup_namespaces(made)
        self.tabs.append(SheetTab(name, str(number), relation, part))
        return len(self.tabs) - 1

    def name_text(self, index: int, name: str) -> str:
        """What `name` stands for on the sheet at `index`; empty when there is no such name."""
        return next((element.text or "" for element in self._names(index, name)), "")

    def set_name(self, index: int, name: str, reference: str | None, hidden: bool = False) -> None:
        """Set the `name` of the sheet at `index` to `reference`, or remove it for None."""
        mine = self._names(index, name)
        if reference is None:
            for element in mine:
                _remove(element)
            return
        if not mine:
            names = package_xml.ensure_child(self.root, "definedNames", tuple(ORDER.split()))
            attributes = {"name": name, "localSheetId": str(index)}
            mine = [package_xml.add_child(names, "definedName", attributes)]
        if hidden and not package_xml.is_true(mine[0].get("hidden")):
            mine[0].set("hidden", "1")  # LibreOffice makes it seen.
        mine[0].text = reference

    def name_formulas(self, without: Collection[str]) -> Iterator[bytes]:
        """What the names of the user stand for, escaped; not the names `without`."""
        names = package_xml.child(self.root, "definedNames")
        for element in [] if names is None else package_xml.children(names, "definedName"):
            if element.get("name") not in without:
                yield escape(element.text or "").encode()

    def recalculate(self) -> None:
        """Ask Excel to work out all formulas when it opens the file."""
        package_xml.ensure_child(self.root, "calcPr", tuple(ORDER.split())).set(
            "fullCalcOnLoad", "1"
        )

    def xml(self) -> bytes:
        """The bytes of the workbook part; those that were read when nothing changed."""
        if etree.tostring(self.root) == self._read:
            return self.data
        return package_xml.serialise(self.root)

    def _names(self, index: int, name: str) -> list[package_xml.Element]:
        """The elements that give the sheet at `index` this name: one, or none."""
        names = package_xml.child(self.root, "definedNames")
        found = [] if names is None else list(package_xml.children(names, "definedName"))
        return [e for e in found if (e.get("name"), e.get("localSheetId")) == (name, str(index))]

    def _says(self, name: str, attribute: str) -> bool:
        found = package_xml.child(self.root, name)
        return found is not None and package_xml.is_true(found.get(attribute))


def _tab(element: package_xml.Element, worksheets: dict[str, str], package: Package) -> SheetTab:
    """What a <sheet> element says; the relationship id is told by its namespace's end."""
    relation = next(
        (str(v) for k, v in element.attrib.items() if str(k).endswith("/relationships}id")), ""
    )
    part = worksheets.get(relation, "")
    return SheetTab(
        element.get("name", ""),
        element.get("sheetId", ""),
        relation,
        part if part in package else "",
    )


def _remove(element: package_xml.Element) -> None:
    """Take an element out, and its parent too when that would stay behind empty."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
        if not len(parent):
            _remove(parent)
