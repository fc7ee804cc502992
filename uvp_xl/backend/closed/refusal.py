"""Which workbooks nothing can be put into safely, each with its reason in Dutch."""

from __future__ import annotations

from uvp_xl.backend.closed import contents
from uvp_xl.backend.closed.book import Book
from uvp_xl.backend.closed.package import Package
from uvp_xl.backend.closed.relations import relations


def refusal(package: Package, suffix: str) -> str:
    """Why nothing can be put into this workbook, as a clause without full stop; "" when it can.

    `suffix` is that of the file's name: Excel does not open an .xlsm that is called .xlsx.
    Raises BadPackage and BadMarkup when there is no sound workbook in the package.
    """
    book = Book(package)
    main = contents.content_type(package.read(contents.NAME), book.part)
    kinds = {relation.kind for relation in relations(package, "")}
    mine = {relation.kind for relation in book.relations}
    if book.strict:
        return "het is in de variant Strict Open XML bewaard; bewaar het als gewone Excel-werkmap"
    if contents.WRITABLE.get(main) != suffix.lower():
        return "alleen een .xlsx of .xlsm kan worden ververst"
    if "origin" in kinds or any(name.startswith("_xmlsignatures/") for name in package.names):
        return "het is digitaal ondertekend en de handtekening zou vervallen"
    if "revisionHeaders" in mine:
        return "het is een gedeelde werkmap; zet het delen eerst uit"
    if book.locked:
        return "de structuur van de werkmap is beveiligd"
    return ""
