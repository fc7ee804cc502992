"""Workbooks that are not safe to write to, each with its reason in Dutch."""

from __future__ import annotations

from uvp_xl.backend.ooxml import content_types
from uvp_xl.backend.ooxml.package import Package, part_key
from uvp_xl.backend.ooxml.relationships import WORKBOOK, first_of_kind, read_relationships
from uvp_xl.backend.ooxml.workbook_part import WorkbookPart

NOT_IN_PLACE = (
    "dat kan alleen bij .xlsx en .xlsm; met --output NIEUW.xlsx komt er een nieuw bestand"
)
"""Why a file of another kind is not changed in place, and what to do instead."""
SHARED = "twee bladen liggen in hetzelfde onderdeel"
TWO_BOOKS = "er zit ook een werkmap van een andere soort in"
OTHER_FAMILIES = ("content.xml", "xl/workbook.bin")
"""The main parts of an .ods and an .xlsb."""


def refusal(package: Package, suffix: str) -> str:
    """Return why this workbook cannot be written to, as a clause without full stop, or "".

    `suffix` is that of the file name: Excel does not open an .xlsm that is named .xlsx. Raises
    BadPackage and BadMarkup when the package has no valid workbook.
    """
    main = first_of_kind(read_relationships(package, ""), WORKBOOK)
    others = [part for part in OTHER_FAMILIES if part in package]
    if others:
        is_ours = main is not None and part_key(main.part) not in others
        return TWO_BOOKS if is_ours else NOT_IN_PLACE
    book = WorkbookPart(package)
    if book.strict:
        return "het is in de variant Strict Open XML bewaard; bewaar het als gewone Excel-werkmap"
    wanted = content_types.WRITABLE.get(
        content_types.content_type(package.read(content_types.NAME), book.part)
    )
    if wanted is None:
        return NOT_IN_PLACE
    if wanted != suffix.lower():
        return f"de naam moet eindigen op {wanted}, want zo is het bewaard"
    return _odd_sheets(book) or _protection(package, book)


def _odd_sheets(book: WorkbookPart) -> str:
    """Return why the sheets of this workbook are not distinct, or ""."""
    if not book.tabs:
        return "er zit geen enkel blad in"
    parts = [part_key(tab.part) for tab in book.tabs if tab.part]
    return SHARED if len(set(parts)) < len(parts) else ""


def _protection(package: Package, book: WorkbookPart) -> str:
    """Return how the owner protected this workbook against changes, or ""."""
    if "origin" in {relation.kind for relation in read_relationships(package, "")}:
        return "het is digitaal ondertekend en de handtekening zou vervallen"
    if "revisionHeaders" in {relation.kind for relation in book.relations}:
        return "het is een gedeelde werkmap; zet het delen eerst uit"
    return "de structuur van de werkmap is beveiligd" if book.structure_locked else ""
