"""What a write lost or changed in a workbook, by zipfile alone.

The program proves its own writes (`uvp_xl/backend/grafting/proof.py`). This is the other opinion:
it shares no code with it, looks at every byte outside the parts that may change, and inside those.
"""

from __future__ import annotations

import io
import posixpath
import re
import struct
import zipfile
from collections.abc import Collection, Iterator, Mapping
from xml.etree import ElementTree

from openpyxl.utils import column_index_from_string, get_column_letter

OWN_NAMES = ("_xlnm.Print_Titles", "_xlnm._FilterDatabase", "_uvp.inhoud", "_uvp.vorm")
"""The names that belong to a report sheet: they are made anew with it."""
GROWING = ("numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs")
"""The collections of a style sheet that may get more at their end."""
ZIP64 = 1
"""The extra field that says how long an entry is; it goes when it is not needed."""

CHAIN = "calcChain"
TYPES = "[Content_Types].xml"
Form = tuple[object, ...]


class Zipped:
    """A package as zipfile sees it; parts are found in any case, with either slash."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.archive = zipfile.ZipFile(io.BytesIO(data))
        self.entries = {plain(entry.filename): entry for entry in self.archive.infolist()}

    def __contains__(self, part: str) -> bool:
        return plain(part) in self.entries

    def read(self, part: str) -> bytes:
        """The content of a part."""
        return self.archive.read(self.entries[plain(part)])

    def xml(self, part: str) -> ElementTree.Element:
        """The root of a part."""
        return ElementTree.fromstring(self.read(part))

    def facts(self, part: str) -> tuple[object, ...]:
        """Everything that the zip says of an entry, and its bytes as they are packed."""
        entry = self.entries[part]
        names = struct.unpack_from("<2H", self.data, entry.header_offset + 26)
        start = entry.header_offset + 30 + sum(names)
        head = self.data[entry.header_offset : start]
        said = (entry.filename, entry.compress_type, entry.date_time, entry.comment)
        modes = (entry.create_system, entry.external_attr, entry.internal_attr, entry.flag_bits)
        packed = self.data[start : start + entry.compress_size]
        return (*said, *modes, *_extra(entry.extra), head, packed)

    def links(self, part: str) -> list[tuple[str, str, str, str]]:
        """Id, kind, target and mode of all relationships of `part`, in order."""
        home = rels(part)
        found = self.xml(home) if home in self else []
        return [
            (e.get("Id", ""), kind(e), e.get("Target", ""), e.get("TargetMode", "")) for e in found
        ]

    def linked(self, part: str, wanted: str) -> str:
        """The part that the first relationship of this kind points at; "" when there is none."""
        return next(iter(self.all_linked(part, wanted)), "")

    def all_linked(self, part: str, wanted: str) -> list[str]:
        """The parts that the relationships of this kind point at."""
        links = self.links(part)
        return [resolved(part, t) for _, k, t, mode in links if k == wanted and mode != "External"]

    @property
    def book(self) -> str:
        """The part of the workbook."""
        return self.linked("", "officeDocument")

    @property
    def sheets(self) -> list[tuple[str, str]]:
        """Name and part of all sheets in order; the part is "" where a link leads nowhere."""
        parts = {i: resolved(self.book, target) for i, _, target, _ in self.links(self.book)}
        return [
            (e.get("name", ""), parts.get(next(v for k, v in e.attrib.items() if "}id" in k), ""))
            for e in self.xml(self.book).iter()
            if local(e) == "sheet"
        ]


def lost(
    before: bytes,
    after: bytes,
    sheets: Collection[str],
    edited: Mapping[str, Collection[str]] | None = None,
) -> list[str]:
    """What differs in `after` that writing the report sheets of these names has no need to change.

    Of the sheets that were `edited` the cells with these addresses may differ. Empty when all is
    well; each complaint names a part or says what else it is about.
    """
    old, new = Zipped(before), Zipped(after)
    found = [] if new.archive.testzip() is None else ["a damaged entry"]
    names = {name.casefold() for name in sheets}
    reports = {plain(part) for name, part in new.sheets if name.casefold() in names}
    inside: dict[str, Iterator[str]] = {
        plain(TYPES): _types(old, new),
        plain(old.book): _book(old, new, names),
        plain(rels(old.book)): _links(old, new, reports),
        plain(old.linked(old.book, "styles")): _styles(old, new),
        plain(old.linked(old.book, CHAIN)): _chain(old, new, names),
        plain(old.linked("", "extended-properties")): _titles(old, new),
    }
    for name, part in old.sheets:
        if plain(part) in reports and plain(part) in old.entries:
            inside[plain(part)] = _drawn(old, new, part)
        if name in (edited or {}):
            inside[plain(part)] = _cells(old, new, part, (edited or {})[name])
            inside |= {plain(table): iter(()) for table in old.all_linked(part, "table")}
    for part in old.entries:
        if part not in new.entries:
            found += [] if part in inside and "calc" in part else [f"{part} is gone"]
        elif old.facts(part) != new.facts(part):
            found += inside.get(part, [f"{part} differs"])
    allowed = reports | {plain(rels(old.book)), plain(new.linked(new.book, "styles"))}
    found += [f"{part} is new" for part in new.entries if part not in {*old.entries, *allowed}]
    kept = [part for part in old.entries if part in new.entries]
    if list(new.entries)[: len(kept)] != kept:
        found.append("another order of entries")
    if old.archive.comment != new.archive.comment:
        found.append("another comment")
    start = min(entry.header_offset for entry in old.entries.values())
    return found if before[:start] == after[:start] else [*found, "another beginning"]


def plain(name: str) -> str:
    """A part's name as it is compared."""
    return name.replace("\\", "/").lstrip("/").lower()


def rels(part: str) -> str:
    """The part with the relationships of `part`."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def resolved(part: str, target: str) -> str:
    """The part at which a relationship of `part` with this target points."""
    path = posixpath.join("/", posixpath.dirname(part), target.replace("\\", "/"))
    return posixpath.normpath(path).lstrip("/")


def kind(relation: ElementTree.Element) -> str:
    """The last word of the type of a relationship."""
    return relation.get("Type", "").rpartition("/")[2]


def local(element: ElementTree.Element) -> str:
    """The name of an element without its namespace."""
    return element.tag.rpartition("}")[2]


def form(element: ElementTree.Element, *ignored: str) -> Form:
    """All that an element says, apart from the attributes that are `ignored`."""
    said = sorted((k, v) for k, v in element.attrib.items() if k not in ignored)
    return (element.tag, *said, (element.text or "").strip(), *(form(e, *ignored) for e in element))


def _drawn(old: Zipped, new: Zipped, part: str) -> Iterator[str]:
    """What the user drew on a report sheet, or its code name, that is gone."""
    before, after = old.xml(part), new.xml(part)
    for tag in ("drawing", "legacyDrawing", "picture"):
        if [form(e) for e in before if local(e) == tag] != [
            form(e) for e in after if local(e) == tag
        ]:
            yield f"{tag} of {part}"
    names = ([e.get("codeName") for e in z if local(e) == "sheetPr"] for z in (before, after))
    if any(next(names)) and next(names) == [None]:
        yield f"code name of {part}"


def _cells(old: Zipped, new: Zipped, part: str, where: Collection[str]) -> Iterator[str]:
    """What differs on a sheet but the cells with these addresses; a new row is no difference."""
    before, after = (_around(z.read(part)) for z in (old, new))
    if before != after:
        yield f"what surrounds the cells of {part}"
    was, now = ({a: form(c) for a, c in placed(z.xml(part))} for z in (old, new))
    for address in was.keys() | now.keys():
        if was.get(address) != now.get(address) and address not in where:
            yield f"{address} of {part}"


def _around(part: bytes) -> list[bytes]:
    """What stands before and behind the cells."""
    return [re.split(rb"</?(?:\w+:)?sheetData\s*/?>", part)[n] for n in (0, -1)]


def placed(root: ElementTree.Element) -> Iterator[tuple[str, ElementTree.Element]]:
    """The cells of a sheet with their addresses; without one a cell stands behind the last."""
    rows = next((e for e in root if local(e) == "sheetData"), [])
    number = 0
    for row in rows:
        number = int(row.get("r", number + 1))
        column = 0
        for cell in row:
            letters = cell.get("r", "").rstrip("0123456789")
            column = column_index_from_string(letters) if letters else column + 1
            yield f"{get_column_letter(column)}{number}", cell


def _extra(field: bytes) -> Iterator[bytes]:
    """The extra fields of an entry, but that of zip64."""
    while len(field) >= 4:
        number, length = struct.unpack_from("<2H", field)
        if number != ZIP64:
            yield field[: 4 + length]
        field = field[4 + length :]


def _types(old: Zipped, new: Zipped) -> Iterator[str]:
    """Content types that are gone, or were given to parts that existed."""
    before, after = ({form(e): e for e in z.xml(TYPES)} for z in (old, new))
    for said in before.keys() - after.keys():
        if "calcChain" not in str(said):
            yield f"content type {said} is gone"
    for said in after.keys() - before.keys():
        if after[said].get("PartName", "") in old:
            yield f"content type {said} is new"


def _links(old: Zipped, new: Zipped, reports: set[str]) -> Iterator[str]:
    """Relationships of the workbook that are gone, and new ones that lead to no report sheet."""
    before, after = old.links(old.book), new.links(new.book)
    yield from (f"link {link} is gone" for link in before if link not in after and link[1] != CHAIN)
    for link in after:
        to_report = link[1] == "styles" or plain(resolved(new.book, link[2])) in reports
        if link not in before and not (to_report and not link[3]):
            yield f"link {link} is new"


def _book(old: Zipped, new: Zipped, names: set[str]) -> Iterator[str]:
    """What the workbook part says otherwise, apart from new sheets and what belongs to them."""
    before, after = old.xml(old.book), new.xml(new.book)
    for tag in {local(e) for e in before} | {local(e) for e in after}:
        olds = [e for e in before if local(e) == tag]
        news = [e for e in after if local(e) == tag]
        if tag == "sheets":
            was, now = ([form(e) for e in part[0]] for part in (olds, news))
            if now[: len(was)] != was:
                yield "the sheets of the workbook"
        elif tag == "definedNames":
            was, now = (_names(part, z, names) for part, z in ((olds, old), (news, new)))
            if was != now:
                yield "the names of the workbook"
        elif tag == "calcPr":
            was, now = ([form(e, "fullCalcOnLoad") for e in part] for part in (olds, news))
            if was != now and (was or now != [(news[0].tag, "")]):
                yield "how the workbook is worked out"
        elif [form(e) for e in olds] != [form(e) for e in news]:
            yield f"{tag} of the workbook"


def _names(found: list[ElementTree.Element], book: Zipped, names: set[str]) -> list[Form]:
    """The names of a workbook, without those that belong to report sheets."""
    own = {str(i) for i, (name, _) in enumerate(book.sheets) if name.casefold() in names}
    return [
        form(e)
        for group in found
        for e in group
        if not (e.get("name") in OWN_NAMES and e.get("localSheetId") in own)
    ]


def _styles(old: Zipped, new: Zipped) -> Iterator[str]:
    """Formats that are gone or were renumbered."""
    part = old.linked(old.book, "styles")
    before, after = old.xml(part), new.xml(part)
    there = {local(e): e for e in after}
    for element in before:
        was = [form(e) for e in element]
        now = [form(e) for e in there.get(local(element), [])]
        if was != (now[: len(was)] if local(element) in GROWING else now):
            yield f"{local(element)} of the styles"
    for tag in there.keys() - {local(e) for e in before} - set(GROWING):
        yield f"{tag} of the styles is new"


def _chain(old: Zipped, new: Zipped, names: set[str]) -> Iterator[str]:
    """Cells of the user that are no longer worked out, or in another order."""
    part = old.linked(old.book, CHAIN)
    ids = {
        e.get("sheetId", "")
        for e in old.xml(old.book).iter()
        if local(e) == "sheet" and e.get("name", "").casefold() in names
    }
    before, after = (list(_calculated(z.xml(part))) if part in z else [] for z in (old, new))
    if [cell for cell in before if cell[0] not in ids] != after:
        yield "the order in which formulas are worked out"


def _calculated(root: ElementTree.Element) -> Iterator[tuple[str, str]]:
    """Sheet number and cell, in order; a cell without a number stands on the sheet before it."""
    number = ""
    for cell in root:
        number = cell.get("i", number)
        yield number, cell.get("r", "")


def _titles(old: Zipped, new: Zipped) -> Iterator[str]:
    """Properties of the file that differ, apart from the titles of the sheets."""
    part = old.linked("", "extended-properties")
    before, after = (
        [form(e) for e in z.xml(part) if local(e) not in ("TitlesOfParts", "HeadingPairs")]
        for z in (old, new)
    )
    if before != after:
        yield "the properties of the file"
