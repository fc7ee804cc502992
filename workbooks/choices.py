"""Drop-down lists and input hints for the cells of an empty plan.

The words come from the program that reads them, the names from the sheet *Register*.
"""

from __future__ import annotations

from collections.abc import Iterable

from xlsxwriter.worksheet import Worksheet

from uvp_xl.dutch_text import PHASE_NAMES
from workbooks import register
from workbooks.hints import hint_rule

STATUSES = tuple(word for phase, word in PHASE_NAMES.items() if phase not in (None, "unknown"))
"""The statuses of an action, in the words of the reports."""

LIST_ROWS = 500
"""The number of rows of a table with lists, more than the empty plan has cells."""

EXAMPLES = {
    "planning": ("2027", "Q3 2027", "mei 2027", "uiterlijk 1 juli 2027", "doorlopend"),
    "begroting": ("12.500", "€ 5.000 per jaar", "p.m.", "binnen bestaand budget"),
}
"""Examples of texts to type, by column; the program understands each."""

_SEVERAL = "Kies een naam, of typ zelf. Zijn het er meer? Zet er een komma tussen."
_REGISTER = "De namen komen van het blad Register."


def add_choices(sheet: Worksheet, columns: Iterable[str], header: int, left: int = 0) -> None:
    """Add lists and hints to the cells below the `header` row (from 0), by column name."""
    rules = {
        "PH": _names(register.HOLDERS, "Portefeuillehouder", _SEVERAL),
        "partijen": _names(register.PARTIES, "Partijen", _SEVERAL),
        "trekker": _names(register.PARTIES, "Trekker", "Kies wie de actie trekt, of typ zelf."),
        "status": _status(),
        **{name: _hint(name, examples) for name, examples in EXAMPLES.items()},
    }
    for column, name in enumerate(columns, start=left):
        if name in rules:
            sheet.data_validation(header + 1, column, header + LIST_ROWS, column, rules[name])


def _names(column: str, title: str, text: str) -> dict[str, object]:
    """Return a rule with the names in a column of the register; other names are allowed too."""
    return {
        "validate": "list",
        "source": register.names_formula(column),
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
    return hint_rule(name.capitalize(), f"Bijvoorbeeld: {'; '.join(first)} of {last}.")
