"""A status cell that holds no text: a percentage is understood, anything else is a question."""

from __future__ import annotations

from uvp_xl.clean_text import text
from uvp_xl.grid import CellError, Percentage, Value
from uvp_xl.notation.cell_reading import Status
from uvp_xl.notation.status import percentage
from uvp_xl.notation.status.status_question import PERCENTAGE, question

LOGICAL = "“{}” zegt niet hoever de actie is. Schrijf bijvoorbeeld gereed of in uitvoering."
NUMBER = "“{}” is een getal, geen status. Schrijf een percentage met %, of bijvoorbeeld gereed."
DATE = "Hier staat een datum of tijd ({}), geen status. Schrijf bijvoorbeeld gereed."
ERROR = "De formule geeft een fout ({}). Herstel de formule of typ de status."


def read(value: Value) -> Status:
    """Return the status of a cell that is not text. Never raises.

    A number between 0 and 1 is a percentage that lost its format; a whole number may be a code.

    >>> read(Percentage(1.0)).phase, read(0.5).percentage
    ('done', 50.0)
    >>> read(50).proposals, read(1).proposals
    ((), ('100%', '1%'))
    """
    if isinstance(value, Percentage):
        return _percentage(value.fraction) or question(str(value), PERCENTAGE)
    if isinstance(value, bool):
        return question(text(value), LOGICAL, ("gereed", "in uitvoering") if value else ())
    if isinstance(value, int | float):
        return _number(value)
    return question(text(value), ERROR if isinstance(value, CellError) else DATE)


def _number(value: float) -> Status:
    if 0 < value < 1 and (status := _percentage(value)):
        return status
    return question(text(value), NUMBER, ("100%", "1%") if value == 1 else ())


def _percentage(fraction: float) -> Status | None:
    """Return the status of a fraction of 1; None when it is outside 0-100%."""
    if not 0 <= fraction <= 1:
        return None
    share = round(float(fraction) * 100, 2)
    return Status(percentage.phase(share), percentage=share)
