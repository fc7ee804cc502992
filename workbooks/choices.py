"""What an empty plan offers in its cells: lists to choose from, and a hint on what to type.

The words come from the program that reads them, the names from the sheet *Register*.
"""

from __future__ import annotations

from collections.abc import Iterable

from xlsxwriter.worksheet import Worksheet

from uvp_xl.dutch_text import PHASE_NAMES
from workbooks import register
from workbooks.hints import hinted

STATUSES = tuple(word for phase, word in PHASE_NAMES.items() if phase not in (None, "unknown"))
"""What an action can be, in the words of the reports."""

ROOM = 500
"""So many rows of a table have their lists, also where the empty plan draws no cells yet."""

EXAMPLES = {
    "planning": ("2027", "Q3 2027", "mei 2027", "uiterlijk 1 juli 2027", "doorlopend"),
    "begroting": ("12.500", "€ 5.000 per jaar", "p.m.", "binnen bestaand budget"),
}
"""What people can type, by column; each is understood."""

_SEVERAL = "Kies een naam, of typ zelf. Zijn het er meer? Zet er een komma tussen."
_REGISTER = "De namen komen van het blad Register."


def offer(sheet: Worksheet, columns: Iterable[str], header: int, left: int = 0) -> None:
    """Lists and hints in the cells below the `header` row (from 0), by the columns' names."""
    rules = {
        "PH": _names(register.HOLDERS, "Portefeuillehouder", _SEVERAL),
        "partijen": _names(register.PARTIES, "Partijen", _SEVERAL),
        "trekker": _names(register.PARTIES, "Trekker", "Kies wie de actie trekt, of typ zelf."),
        "status": _status(),
        **{name: _hint(name, examples) for name, examples in EXAMPLES.items()},
    }
    for column, name in enumerate(columns, start=left):
        if name in rules:
            sheet.data_validation(header + 1, column, header + ROOM, column, rules[name])


def _names(column: str, title: str, text: str) -> dict[str, object]:
    """The names in a column of the register, as long as it is; other names may be typed too."""
    return {
        "validate": "list",
        "source": register.names(column),
        "input_title": title,
        "input_message": f"{text} {_REGISTER}",
        "show_error": False,
    }


def _status() -> dict[str, object]:
    return {
        "validate": "list",
        "source": list(STATUSES),
        "error_type": "warning",
        "error_title": "Kent u deze status?",
        "error_message": "Deze status staat niet in de lijst. Wilt u hem toch zo laten staan?",
    }


def _hint(name: str, examples: tuple[str, ...]) -> dict[str, object]:
    *first, last = examples
    return hinted(name.capitalize(), f"Bijvoorbeeld: {'; '.join(first)} of {last}.")
