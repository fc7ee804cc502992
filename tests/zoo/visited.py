"""What users do to report sheets between two refreshes: each takes a refreshed workbook's parts.

The report sheets are found by their names, so that these are independent of where they were put.
"""

from __future__ import annotations

import re

from tests.zoo.book import DRAWN, HEAD, LINKS, PACKAGE
from tests.zoo.drawn import OFFICE, anchor, chart_xml, frame
from tests.zoo.odd import BOOK, RELS, TYPES, Parts

REPORT = "Samenvatting"


def moved_to_the_front(parts: Parts) -> Parts:
    """The report stands first; names of sheets are renumbered, as Excel does."""
    tabs = re.findall(rb"<sheet [^<>]*>", parts[BOOK])
    old = next(n for n, tab in enumerate(tabs) if REPORT.encode() in tab)
    order = [old, *(n for n in range(len(tabs)) if n != old)]

    def renumbered(match: re.Match[bytes]) -> bytes:
        return b'localSheetId="%d"' % order.index(int(match[1]))

    data = re.sub(rb"(<sheets>).*(</sheets>)", rb"\1@@\2", parts[BOOK], flags=re.DOTALL)
    data = data.replace(b"@@", b"".join(tabs[n] for n in order))
    return parts | {BOOK: re.sub(rb'localSheetId="(\d+)"', renumbered, data)}


def renamed(parts: Parts) -> Parts:
    """The report has another name, also where it is pointed at."""
    return _in_book(parts, REPORT.encode(), b"Onze cijfers")


def other_case(parts: Parts) -> Parts:
    """The name of the report has other capitals."""
    return _in_book(parts, REPORT.encode(), REPORT.upper().encode())


def hidden(parts: Parts) -> Parts:
    """The report is hidden."""
    name = f'name="{REPORT}"'.encode()
    return _in_book(parts, name, name + b' state="hidden"')


def printed(parts: Parts) -> Parts:
    """The report has a print area and a name of its own."""
    number = re.findall(rb'<sheet [^<>]*name="([^"]*)"', parts[BOOK]).index(REPORT.encode())
    made = "".join(
        f'<definedName name="{name}" localSheetId="{number}">{REPORT}!$A$1:$B$9</definedName>'
        for name in ("_xlnm.Print_Area", "Eigen")
    )
    return _in_book(parts, b"</definedNames>", made.encode() + b"</definedNames>")


def active(parts: Parts) -> Parts:
    """The workbook opens on the report, of a group of selected sheets."""
    number = re.findall(rb'<sheet [^<>]*name="([^"]*)"', parts[BOOK]).index(REPORT.encode())
    changed = _in_book(parts, b'activeTab="0"', b'activeTab="%d"' % number)
    part = part_of(parts, REPORT)
    return changed | {part: parts[part].replace(b"<sheetView ", b'<sheetView tabSelected="1" ')}


def drawn_on(parts: Parts) -> Parts:
    """A chart and a note on the report, and its code name for macros."""
    part = part_of(parts, REPORT)
    drawing, chart = "xl/drawings/drawing77.xml", "xl/charts/chart77.xml"
    spaces = f'xmlns:xdr="{DRAWN}/spreadsheetDrawing" xmlns:a="{DRAWN}/main" xmlns:r="{LINKS}"'
    body = anchor(5, 2, frame("rId1", 2))
    sheet = parts[part].replace(b"<sheetPr", b'<sheetPr codeName="Blad9"')
    drawn = b'</ignoredErrors><drawing r:id="rId1"/>'
    typed = "".join(
        f'<Override PartName="/{name}" ContentType="{OFFICE}.{kind}+xml"/>'
        for name, kind in ((drawing, "drawing"), (chart, "drawingml.chart"))
    )
    return parts | {
        part: sheet.replace(b"</ignoredErrors>", drawn),
        part.replace("sheets/", "sheets/_rels/") + ".rels": _rels(
            "drawing", "../drawings/drawing77"
        ),
        drawing: f"{HEAD}<xdr:wsDr {spaces}>{body}</xdr:wsDr>".encode(),
        "xl/drawings/_rels/drawing77.xml.rels": _rels("chart", "../charts/chart77"),
        chart: chart_xml(f"{REPORT}!$B$5:$B$7").encode(),
        TYPES: parts[TYPES].replace(b"</Types>", typed.encode() + b"</Types>"),
    }


def typed_on(parts: Parts) -> Parts:
    """Somebody typed a formula on the report, and Excel noted it in the calculation chain."""
    part = part_of(parts, REPORT)
    number = re.search(rb'<sheet name="%b"[^<>]*sheetId="(\d+)"' % REPORT.encode(), parts[BOOK])
    assert number
    row = b'<row r="999"><c r="A999"><f>SUM(B1:B9)</f><v>4</v></c></row></sheetData>'
    chain = parts["xl/calcChain.xml"]
    cell = b'<c r="A999" i="%b"/></calcChain>' % number[1]
    return parts | {
        part: parts[part].replace(b"</sheetData>", row),
        "xl/calcChain.xml": chain.replace(b"</calcChain>", cell),
    }


def deleted(parts: Parts) -> Parts:
    """Somebody threw the report away, with its names."""
    part = part_of(parts, REPORT)
    number = re.findall(rb'<sheet [^<>]*name="([^"]*)"', parts[BOOK]).index(REPORT.encode())
    book = re.sub(rb'<sheet name="%b"[^<>]*/>' % REPORT.encode(), b"", parts[BOOK])
    book = re.sub(rb'<definedName [^<>]*localSheetId="%d".*?</definedName>' % number, b"", book)

    def renumbered(match: re.Match[bytes]) -> bytes:
        old = int(match[1])
        return b'localSheetId="%d"' % (old - (old > number))

    file = part.rpartition("/")[2].encode()
    gone = rb'<(?:Override|Relationship) [^<>]*%b"[^<>]*/>' % re.escape(file)
    left = {name: data for name, data in parts.items() if name != part}
    left[BOOK] = re.sub(rb'localSheetId="(\d+)"', renumbered, book)
    return left | {name: re.sub(gone, b"", parts[name]) for name in (TYPES, RELS)}


def part_of(parts: Parts, sheet: str) -> str:
    """The part of a sheet."""
    tab = re.search(rb'<sheet [^<>]*name="%b"[^<>]*r:id="(\w+)"' % sheet.encode(), parts[BOOK])
    assert tab
    link = re.search(
        rb'<Relationship [^<>]*Id="%b"[^<>]*Target="([^"]*)"|<Relationship [^<>]*Target="([^"]*)"'
        rb'[^<>]*Id="%b"' % (tab[1], tab[1]), parts[RELS]
    )  # fmt: skip
    assert link
    return f"xl/{(link[1] or link[2]).decode()}"


def _rels(kind: str, target: str) -> bytes:
    link = f'<Relationship Id="rId1" Type="{LINKS}/{kind}" Target="{target}.xml"/>'
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{link}</Relationships>'.encode()


def _in_book(parts: Parts, old: bytes, new: bytes) -> Parts:
    return parts | {BOOK: parts[BOOK].replace(old, new)}
