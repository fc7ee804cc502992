"""What hangs on a workbook without being seen: labels, custom XML, macros, printers, objects."""

from __future__ import annotations

from tests.zoo.book import HEAD, LINKS, OFFICE, Book
from tests.zoo.drawn import EXCEL, PNG, vml

MACRO = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
VBA = "http://schemas.microsoft.com/office"


def sensitivity_label(book: Book) -> None:
    """The label that the municipality puts on every document."""
    part = book.add(
        "docMetadata/LabelInfo.xml",
        f'{HEAD}<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMeta'
        'data"><clbl:label id="{9f9f9f9f-0000-0000-0000-00000000}" enabled="1" method="Standard"'
        ' siteId="{8f8f8f8f-0000-0000-0000-000000000000}" contentBits="0" removed="0"/>'
        "</clbl:labelList>",
        "application/vnd.ms-office.classificationlabels+xml",
    )
    book.relate("", f"{VBA}/2020/02/relationships/classificationlabels", part)


def custom_xml(book: Book) -> None:
    """The data of SharePoint, with its properties."""
    part = book.add("customXml/item1.xml", "<p:properties xmlns:p='urn:p'><a>é</a></p:properties>")
    properties = book.add(
        "customXml/itemProps1.xml",
        f'{HEAD}<ds:datastoreItem xmlns:ds="{OFFICE}/customXml" '
        'ds:itemID="{7F7F7F7F-0000-0000-0000-000000000000}"/>',
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    )
    book.relate(part, f"{LINKS}/customXmlProps", properties)
    book.relate("xl/workbook.xml", f"{LINKS}/customXml", part)


def own_properties(book: Book) -> None:
    """Properties that somebody added to the file, and its thumbnail."""
    part = book.add(
        "docProps/custom.xml",
        f'{HEAD}<Properties xmlns="{OFFICE}/custom-properties" xmlns:vt="{OFFICE}/docPropsVTypes">'
        '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Zaaknummer">'
        "<vt:lpwstr>Z-2020-1</vt:lpwstr></property></Properties>",
        "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    )
    book.relate("", f"{LINKS}/custom-properties", part)
    book.defaults["png"] = "image/png"
    kind = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail"
    book.relate("", kind, book.add("docProps/thumbnail.png", PNG))


def printer_settings(book: Book) -> None:
    """What the printer of a colleague wants."""
    book.defaults["bin"] = (
        "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"
    )
    part = book.add("xl/printerSettings/printerSettings1.bin", bytes(range(256)))
    link = book.relate(book.jeugd.part, f"{LINKS}/printerSettings", part)
    book.jeugd.rest["pageSetup"] = (
        f'<pageSetup paperSize="8" orientation="landscape" r:id="{link}"/>'
    )


def macros(book: Book) -> None:
    """Macros with their signature; their bytes must be the same for it to hold."""
    book.suffix, book.kind = ".xlsm", MACRO
    part = book.add(
        "xl/vbaProject.bin",
        b"\xd0\xcf\x11\xe0 macro" * 99,
        f"{EXCEL.replace('excel', 'office')}.vbaProject",
    )
    book.relate("xl/workbook.xml", f"{VBA}/2006/relationships/vbaProject", part)
    for number, name in enumerate(("", "Agile", "V3")):
        signature = book.add(
            f"xl/vbaProjectSignature{name}.bin",
            f"handtekening {number}",
            f"application/vnd.ms-office.vbaProjectSignature{name}",
        )
        year = ("2006", "2014", "2020/07")[number]
        book.relate(part, f"{VBA}/{year}/relationships/vbaProjectSignature{name}", signature)
    book.own["workbookPr"] = book.own.get("workbookPr", "<workbookPr/>").replace(
        "<workbookPr", '<workbookPr codeName="DezeWerkmap"'
    )
    part = book.add(
        "customUI/customUI.xml",
        '<customUI xmlns="http://schemas.microsoft.com/office/2006/01/customui"/>',
    )
    book.relate("", f"{VBA}/2006/relationships/ui/extensibility", part)


def embedded_object(book: Book) -> None:
    """A Word document in a cell."""
    book.defaults["docx"] = (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    )
    part = book.add("xl/embeddings/Microsoft_Word_Document.docx", b"PK\5\6" + bytes(18))
    link = book.relate(book.notes.part, f"{LINKS}/package", part)
    number = vml(book, book.notes, "Pict", "")
    book.notes.rest["oleObjects"] = (
        f'<oleObjects><oleObject progId="Word.Document.12" shapeId="{number}" r:id="{link}"/>'
        "</oleObjects>"
    )


def theme_and_queries(book: Book) -> None:
    """Queries, connections and other parts that only Excel knows."""
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml"
    part = book.add(
        "xl/connections.xml",
        f'{HEAD}<connections xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        '<connection id="1" name="Zaken" type="5" refreshedVersion="6"><dbPr connection="x" '
        'command="y"/></connection></connections>',
        kind,
    )
    book.relate("xl/workbook.xml", f"{LINKS}/connections", part)
