"""Why a cell or a sheet could not be read: the Dutch clauses of an unread cell."""

from __future__ import annotations

BROKEN_CELL = "een cel die beschadigd is"
OUTSIDE = "een cel met een adres dat in Excel niet bestaat"
UNKNOWN_ERROR = "een foutwaarde die uvp-xl niet kent"
NO_TEXT = "een tekst die in het bestand ontbreekt"
SHORT_TEXT = "een tekst die niet compleet is"
NO_ROW = "een cel waarvan de rij niet te lezen is"
MANY_SPACES = "een tekst met meer spaties dan er in een cel passen"
REPEATED = "een waarde die het bestand herhaalt tot buiten het blad"
BROKEN_OFF = "een breuk in het bestand: wat op dit blad nog volgt, is niet te lezen"
BROKEN_SHEET = "een blad dat beschadigd is"
NO_SHEET = "een blad dat in het bestand ontbreekt"
NO_FORMATS = (
    "een blad uit een werkmap met beschadigde opmaak: een datum kan hier als getal gelezen zijn"
)


class Unreadable(ValueError):
    """A value that cannot be read; the message is one of the clauses."""


class BrokenOff(ValueError):
    """Records that stop before their end."""
