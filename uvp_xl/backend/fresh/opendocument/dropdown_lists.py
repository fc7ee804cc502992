"""Drop-down lists: the choices that a cell offers; each list occurs once in the document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from uvp_xl.backend.fresh.opendocument.odf_elements import Element, add
from uvp_xl.backend.xlsx.hyperlink_formula import quote_text
from uvp_xl.sheets.sheet_model import Sheet

Lists = Mapping[tuple[str, ...], str]
"""The name of each list, by its options."""


def add_lists(book: Element, sheets: Sequence[Sheet]) -> Lists:
    """Add the lists of all sheets to `book`; cells accept other entries than the options too."""
    options = dict.fromkeys(choice.options for sheet in sheets for choice in sheet.choices)
    lists = {each: f"Keuze{number}" for number, each in enumerate(options, 1) if each}
    parent = add(book, "table:content-validations") if lists else book
    for each, name in lists.items():
        options_text = ";".join(map(quote_text, each))
        attributes = {
            "table:name": name,
            "table:condition": f"of:cell-content-is-in-list({options_text})",
            "table:allow-empty-cell": "true",
            "table:display-list": "unsorted",
        }
        element = add(parent, "table:content-validation", attributes)
        add(element, "table:error-message", {"table:display": "false"})
    return lists
