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
    if book.strict:
        return "het is in de variant Strict Open XML bewaard; bewaar het als gewone Excel-werkmap"
    wanted = contents.WRITABLE.get(contents.content_type(package.read(contents.NAME), book.part))
    if wanted is None:
        return "alleen een .xlsx of .xlsm kan worden ververst"
    if wanted != suffix.lower():
        return f"de naam moet eindigen op {wanted}, want zo is het bewaard"
    return _protection(package, book)


def _protection(package: Package, book: Book) -> str:
    """What somebody did to this workbook to keep it as it is."""
    if "origin" in {relation.kind for relation in relations(package, "")}:
        return "het is digitaal ondertekend en de handtekening zou vervallen"
    if "revisionHeaders" in {relation.kind for relation in book.relations}:
        return "het is een gedeelde werkmap; zet het delen eerst uit"
    return "de structuur van de werkmap is beveiligd" if book.locked else ""
