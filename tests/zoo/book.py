"""A workbook made by hand, part by part, to which the animals of the zoo add what they are about.

It has the sheets "Jeugd" (an action table with something to propose) and "Notities" (values of
every kind). All that other parts hang on is written out at the end, by `parts`.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
LINKS = f"{OFFICE}/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml"
DRAWN = "http://schemas.openxmlformats.org/drawingml/2006"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
XM = "http://schemas.microsoft.com/office/excel/2006/main"
SPACES = (
    f'xmlns="{MAIN}" xmlns:r="{LINKS}" xmlns:mc="{MC}" xmlns:x14="{X14}" xmlns:xm="{XM}" '
    'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" '
    'mc:Ignorable="x14ac"'
)
ORDER = (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter "
    "customSheetViews mergeCells conditionalFormatting dataValidations hyperlinks pageMargins "
    "pageSetup headerFooter customProperties ignoredErrors drawing legacyDrawing "
    "legacyDrawingHF picture oleObjects controls tableParts extLst"
).split()
"""The children of a worksheet, in the order that the standard demands."""
BOOK_ORDER = (
    "fileVersion workbookPr AlternateContent workbookProtection bookViews sheets "
    "externalReferences definedNames calcPr customWorkbookViews pivotCaches extLst"
).split()
"""The children of a workbook, likewise."""
STYLES = (
    f'{HEAD}<styleSheet xmlns="{MAIN}"><numFmts count="1"><numFmt numFmtId="164" '
    'formatCode="d\\-m\\-yyyy"/></numFmts><fonts count="2"><font><sz val="11"/>'
    '<name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/>'
    '<family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/>'
    '</fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border>'
    "<left/><right/><top/><bottom/><diagonal/></border></borders>"
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>'
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '{more}</cellXfs><cellStyles count="1"><cellStyle name="Standaard" xfId="0" builtinId="0"/>'
    '</cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs>'
    "</styleSheet>"
)
TABLE = (
    ("Prioriteit 1: Jeugd",),
    ("Doelstelling: rust op straat",),
    ("Actiepunt", "Maatregel", "PH", "Partijen", "Trekker", "Planning", "Begroting"),
    ("Alcohol", "Voor\u00adlichting", "Burgemeester", "politie, GGD", "OOV", "31-02-2020", 1500),
    ("", "Controles\u00a0in de horeca", "", "OM, GGD. Veiligheidshuis", "OOV", 2020, "p.m."),
    ("Drugs", "<b>Folder</b> & poster", "Burgemeester", "Openbaar Ministerie", "OOV", "2021", 250),
)
NOTES = (
    ("sleutel", "waarde"),
    ("getal", 12.5),
    ("waar", True),
    ("tekst", '=1+1 "x" <y>'),
    ("lang", "regel een\nregel twee"),
    ("jaar", 2020),
)


@dataclass
class Sheet:
    """One sheet; `rest` has the children of its part but the cells, by name."""

    name: str
    part: str
    rows: list[list[str]]
    state: str = ""
    rest: dict[str, str] = field(default_factory=dict)
    anchors: list[str] = field(default_factory=list)
    shapes: list[str] = field(default_factory=list)
    ext: list[str] = field(default_factory=list)
    xml: str = ""
    """The whole part, of a sheet that is no worksheet."""
    kind: str = "worksheet"

    def cell(self, xml: str) -> None:
        """Add one more row, with this cell in column A; `{row}` stands for its number."""
        self.rows.append([xml.replace("{row}", str(len(self.rows) + 1))])

    def more(self, name: str, xml: str) -> None:
        """Add to what stands in the child called `name`."""
        self.rest[name] = self.rest.get(name, "") + xml


class Book:
    """The workbook under construction. Names of parts are without a leading slash."""

    def __init__(self) -> None:
        self.sheets: list[Sheet] = []
        self.own: dict[str, str] = {"calcPr": '<calcPr calcId="191029"/>'}
        self.views = '<workbookView xWindow="0" yWindow="0" activeTab="0"/>'
        self.names: list[str] = []
        self.types: dict[str, str] = {}
        self.defaults = {
            "rels": "application/vnd.openxmlformats-package.relationships+xml",
            "xml": "application/xml",
        }
        self.kind = f"{SHEETML}.sheet.main+xml"
        self.made: dict[str, bytes] = {}
        self.links: dict[str, list[tuple[str, str, str]]] = {}
        self.texts: list[str] = []
        self.formats = ""
        self.chain: list[tuple[str, int]] = []
        self.suffix = ".xlsx"
        self.relate("", f"{LINKS}/officeDocument", "xl/workbook.xml")
        self.jeugd = self.worksheet("Jeugd", TABLE)
        self.notes = self.worksheet("Notities", NOTES)

    def worksheet(self, name: str, rows: tuple[tuple[object, ...], ...] = ()) -> Sheet:
        """A new worksheet at the end, with these values."""
        made = Sheet(name, f"xl/worksheets/sheet{len(self.sheets) + 1}.xml", [])
        for row, values in enumerate(rows, 1):
            cells = ((f"{chr(65 + i)}{row}", value) for i, value in enumerate(values))
            made.rows.append([self.cell(where, value) for where, value in cells if value != ""])
        self.sheets.append(made)
        return made

    def cell(self, where: str, value: object, style: int = 0) -> str:
        """A cell with a shared string, a number or a boolean."""
        kind, inner = "", str(value)
        if isinstance(value, bool):
            kind, inner = ' t="b"', str(int(value))
        elif isinstance(value, str):
            kind, inner = ' t="s"', str(self.text(f'<t xml:space="preserve">{escape(value)}</t>'))
        return f'<c r="{where}" s="{style}"{kind}><v>{inner}</v></c>'

    def text(self, xml: str) -> int:
        """The number of a shared string with this content."""
        self.texts.append(xml)
        return len(self.texts) - 1

    def formula(self, sheet: Sheet, formula: str, value: object, more: str = "") -> None:
        """Add a row with a formula to `sheet`, which stands in the calculation chain."""
        kind = ' t="str"' if isinstance(value, str) else ""
        row = len(sheet.rows) + 1
        inner = f"<f{more}>{escape(formula)}</f><v>{escape(str(value))}</v>"
        sheet.rows.append([f'<c r="A{row}"{kind}>{inner}</c>'])
        self.chain.append((f"A{row}", self.sheets.index(sheet) + 1))

    def add(self, part: str, data: str | bytes, kind: str = "") -> str:
        """Add a part with its content type; the name."""
        self.made[part] = data.encode() if isinstance(data, str) else data
        if kind:
            self.types[part] = kind
        return part

    def relate(self, source: str, kind: str, target: str, mode: str = "") -> str:
        """Let `source` point at a part, or as it stands at something outside; the id."""
        links = self.links.setdefault(source, [])
        if not mode:
            target = posixpath.relpath(target, posixpath.dirname(source) or ".")
        links.append((kind, target, mode))
        return f"rId{len(links)}"

    def parts(self) -> dict[str, bytes]:
        """All parts of the finished workbook, in the order in which Excel writes them."""
        book = "xl/workbook.xml"
        tabs = "".join(self._tab(sheet, number) for number, sheet in enumerate(self.sheets, 1))
        bodies = {sheet.part: self._body(number, sheet) for number, sheet in enumerate(self.sheets)}
        self._rest(book)
        own = self.own | {"sheets": f"<sheets>{tabs}</sheets>"}
        own["bookViews"] = f"<bookViews>{self.views}</bookViews>"
        if self.names:
            own["definedNames"] = f"<definedNames>{self._named()}</definedNames>"
        inner = "".join(own.get(name, "") for name in BOOK_ORDER)
        first = {
            book: f"{HEAD}<workbook {SPACES}>{inner}</workbook>".encode(),
            **{part: body.encode() for part, body in bodies.items()},
        }
        self.types[book] = self.kind
        links = {
            posixpath.join(posixpath.dirname(s), "_rels", f"{posixpath.basename(s)}.rels"): _links(
                x
            )
            for s, x in self.links.items()
        }
        return {"[Content_Types].xml": self._types(), **links, **first, **self.made}

    def data(self) -> bytes:
        """The bytes of the workbook."""
        return zipped(self.parts())

    def _named(self) -> str:
        """The names; a sheet between @ and @ becomes its number, now that all have their place."""
        made = "".join(self.names)
        for number, sheet in enumerate(self.sheets):
            made = made.replace(f'"@{sheet.name}@"', f'"{number}"')
        return made

    def _tab(self, sheet: Sheet, number: int) -> str:
        """The entry of a sheet in the workbook."""
        link = self.relate("xl/workbook.xml", f"{LINKS}/{sheet.kind}", sheet.part)
        self.types[sheet.part] = f"{SHEETML}.{sheet.kind}+xml"
        state = f' state="{sheet.state}"' if sheet.state else ""
        return f'<sheet name={quoteattr(sheet.name)} sheetId="{number}"{state} r:id="{link}"/>'

    def _body(self, number: int, sheet: Sheet) -> str:
        """The part of a sheet, with the drawings that hang on it."""
        if sheet.xml:
            return sheet.xml
        self._drawings(number, sheet)
        if sheet.ext:
            sheet.rest["extLst"] = f"<extLst>{''.join(sheet.ext)}</extLst>"
        cells = "".join(
            f'<row r="{row}">{"".join(cells)}</row>' for row, cells in enumerate(sheet.rows, 1)
        )
        rest = sheet.rest | {"sheetData": f"<sheetData>{cells}</sheetData>"}
        inner = "".join(rest.get(name, "") for name in ORDER)
        return f"{HEAD}<worksheet {SPACES}>{inner}</worksheet>"

    def _drawings(self, number: int, sheet: Sheet) -> None:
        """The drawing and the old drawing of a sheet, if anything was put on them."""
        if sheet.anchors:
            spaces = f'xmlns:xdr="{DRAWN}/spreadsheetDrawing" xmlns:a="{DRAWN}/main"'
            xml = f'{HEAD}<xdr:wsDr {spaces} xmlns:r="{LINKS}">{"".join(sheet.anchors)}</xdr:wsDr>'
            self.add(
                drawing(sheet), xml, "application/vnd.openxmlformats-officedocument.drawing+xml"
            )
            link = self.relate(sheet.part, f"{LINKS}/drawing", drawing(sheet))
            sheet.rest["drawing"] = f'<drawing r:id="{link}"/>'
        if sheet.shapes:
            self.defaults["vml"] = "application/vnd.openxmlformats-officedocument.vmlDrawing"
            part = f"xl/drawings/vmlDrawing{number + 1}.vml"
            self.add(part, VML.format(number=number + 1, shapes="".join(sheet.shapes)))
            link = self.relate(sheet.part, f"{LINKS}/vmlDrawing", part)
            sheet.rest["legacyDrawing"] = f'<legacyDrawing r:id="{link}"/>'

    def _rest(self, book: str) -> None:
        """The strings, the styles, the calculation chain and the properties."""
        strings = "".join(f"<si>{text}</si>" for text in self.texts)
        count = f'count="{len(self.texts)}" uniqueCount="{len(self.texts)}"'
        chain = "".join(f'<c r="{where}" i="{number}"/>' for where, number in self.chain)
        titles = "".join(f"<vt:lpstr>{escape(sheet.name)}</vt:lpstr>" for sheet in self.sheets)
        for name, xml, wanted in (
            ("sharedStrings", f'{HEAD}<sst xmlns="{MAIN}" {count}>{strings}</sst>', True),
            ("styles", STYLES.replace("{more}", self.formats), True),
            ("calcChain", f'{HEAD}<calcChain xmlns="{MAIN}">{chain}</calcChain>', bool(chain)),
        ):
            if wanted:
                part = self.add(f"xl/{name}.xml", xml, f"{SHEETML}.{name}+xml")
                self.relate(book, f"{LINKS}/{name}", part)
        app = APP.format(count=len(self.sheets), titles=titles)
        self.add("docProps/app.xml", app, f"{_document('extended-properties')}+xml")
        self.relate("", f"{LINKS}/extended-properties", "docProps/app.xml")

    def _types(self) -> bytes:
        """[Content_Types].xml."""
        defaults = (
            f'<Default Extension="{end}" ContentType="{kind}"/>'
            for end, kind in self.defaults.items()
        )
        overrides = (
            f'<Override PartName="/{part}" ContentType="{kind}"/>'
            for part, kind in self.types.items()
        )
        inner = "".join([*defaults, *overrides])
        return f'{HEAD}<Types xmlns="{PACKAGE}/content-types">{inner}</Types>'.encode()


VML = (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    ' xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap '
    'v:ext="edit" data="{number}"/></o:shapelayout>{shapes}</xml>'
)
APP = (
    f'{HEAD}<Properties xmlns="{OFFICE}/extended-properties" xmlns:vt="{OFFICE}/docPropsVTypes">'
    "<Application>Microsoft Excel</Application><HeadingPairs>"
    '<vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Werkbladen</vt:lpstr>'
    "</vt:variant><vt:variant><vt:i4>{count}</vt:i4></vt:variant></vt:vector></HeadingPairs>"
    '<TitlesOfParts><vt:vector size="{count}" baseType="lpstr">{titles}</vt:vector>'
    "</TitlesOfParts><AppVersion>16.0300</AppVersion></Properties>"
)


def drawing(sheet: Sheet) -> str:
    """The part on which the drawings of a sheet stand."""
    return sheet.part.replace("worksheets/sheet", "drawings/drawing")


def _document(kind: str) -> str:
    return f"application/vnd.openxmlformats-officedocument.{kind}"


def zipped(parts: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The bytes of a package with these parts; no clock plays a part in them."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2020, 2, 3, 4, 5, 6)), data, method)
    return target.getvalue()


def _links(links: list[tuple[str, str, str]]) -> bytes:
    """A relationships part."""
    inner = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target={quoteattr(target)}'
        + (f' TargetMode="{mode}"/>' if mode else "/>")
        for number, (kind, target, mode) in enumerate(links, 1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{inner}</Relationships>'.encode()
