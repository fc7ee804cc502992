"""Drop-down lists: the choices that a cell offers, each list once in the whole document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from uvp_xl.backend.fresh.opendocument.odf_elements import Element, add
from uvp_xl.sheets.sheet_model import Sheet
from uvp_xl.storable_text import to_storable

Lists = Mapping[tuple[str, ...], str]
"""The name of each list, by its options."""


def add_lists(book: Element, sheets: Sequence[Sheet]) -> Lists:
    """Add the lists of all sheets to `book`; other entries than the options are allowed too."""
    options = dict.fromkeys(choice.options for sheet in sheets for choice in sheet.choices)
    lists = {each: f"Keuze{number}" for number, each in enumerate(options, 1) if each}
    place = add(book, "table:content-validations") if lists else book
    for each, name in lists.items():
        said = ";".join(quoted(option) for option in each)
        part = {
            "table:name": name,
            "table:condition": f"of:cell-content-is-in-list({said})",
            "table:allow-empty-cell": "true",
            "table:display-list": "unsorted",
        }
        made = add(place, "table:content-validation", part)
        add(made, "table:error-message", {"table:display": "false"})
    return lists


def quoted(text: str) -> str:
    """A text as a formula has it.

    >>> quoted('zeg "ja" of nee')
    '"zeg ""ja"" of nee"'
    """
    return '"' + to_storable(text).replace('"', '""') + '"'
