"""Workbooks that nothing may be put into, each with the word by which the refusal is known."""

from __future__ import annotations

from tests.zoo.attached import MACRO
from tests.zoo.book import HEAD, LINKS, MAIN, SHEETML, Book


def strict(book: Book) -> dict[str, bytes]:
    """Saved as Strict Open XML."""
    names = ((MAIN, "spreadsheetml/main"), (LINKS, "officeDocument/relationships"))
    parts = book.parts()
    for old, new in names:
        strict = f"http://purl.oclc.org/ooxml/{new}".encode()
        parts = {name: data.replace(old.encode(), strict) for name, data in parts.items()}
    return parts


def signed(book: Book) -> dict[str, bytes]:
    """With a digital signature."""
    kind = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin"
    origin = book.add("_xmlsignatures/origin.sigs", b"", "application/vnd.openxmlformats-package."
                      "digital-signature-origin")  # fmt: skip
    book.relate("", kind, origin)
    return book.parts()


def locked(book: Book) -> dict[str, bytes]:
    """With a protected structure."""
    book.own["workbookProtection"] = (
        '<workbookProtection workbookPassword="CC1A" lockStructure="1"/>'
    )
    return book.parts()


def shared(book: Book) -> dict[str, bytes]:
    """Shared the old way, with its history."""
    part = book.add("xl/revisions/revisionHeaders.xml", f'{HEAD}<headers xmlns="{MAIN}"/>',
                    f"{SHEETML}.revisionHeaders+xml")  # fmt: skip
    book.relate("xl/workbook.xml", f"{LINKS}/revisionHeaders", part)
    return book.parts()


def misnamed(book: Book) -> dict[str, bytes]:
    """An .xlsm that is called .xlsx."""
    book.kind = MACRO
    return book.parts()


WORDS = {strict: "Strict", signed: "ondertekend", locked: "structuur", shared: "gedeelde",
         misnamed: ".xlsm"}  # fmt: skip
