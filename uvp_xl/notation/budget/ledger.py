"""Numbers in a budget cell that are no money: cost centres, ledger accounts, projects."""

from __future__ import annotations

import re

_NAMES = (
    "kostenplaats", "kostenplaatsen", "kpl", "kstpl", "kp", "kostendrager", "kdr", "kostensoort",
    "fcl", "ecl", "grootboek", "grootboekrekening", "grootboeknummer", "grootboeknr", "gbr", "gb",
    "taakveld", "projectnummer", "projectnr", "projectcode", "productnummer", "productnr",
    "product", "productcode", "programma", "boekingsnummer", "boekingscode", "ordernummer",
    "budgetnummer", "budgetnr", "budgetcode", "budgethouder", "begrotingspost", "rekeningnummer",
    "artikel", "nummer", "nr", "code",
)  # fmt: skip

LEDGER = re.compile(
    rf"\b(?:{'|'.join(sorted(_NAMES, key=len, reverse=True))})(?![^\W\d_])"
    r"[.:]? ?(?:(?:nr|nummer)\b)?[.:]? ?(?:[a-z]{1,3}[-.]?)?[0-9]+(?:[./-][0-9]+)*"
)
"""A ledger word with the number that belongs to it, in a cleaned text."""


def looks_like_code(value: float, text: str = "") -> bool:
    """Return whether an amount of this size, written without currency or dots, is rather a code.

    Cents make it money: no code has them.

    >>> looks_like_code(6140001), looks_like_code(6140000), looks_like_code(123456)
    (True, False, False)
    """
    return value >= 1_000_000 and value % 1 == 0 and value % 1000 != 0 and "." not in text
