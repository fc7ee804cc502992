"""A status cell that holds no text: Excel hands over 50% as 0.5; anything else is a question."""

from __future__ import annotations

from uvp_xl.grid import CellError, Value
from uvp_xl.notation.reading import Status
from uvp_xl.notation.status import percentage
from uvp_xl.notation.status.question import question
from uvp_xl.text import text

LOGICAL = "“{}” zegt niet hoever de actie is. Schrijf bijvoorbeeld gereed of in uitvoering."
NUMBER = "“{}” is een getal, geen status. Schrijf bijvoorbeeld 50% of in uitvoering."
DATE = "Hier staat een datum of tijd ({}), geen status. Schrijf bijvoorbeeld gereed."
ERROR = "De formule geeft een fout ({}). Herstel de formule of typ de status."


def read(value: Value) -> Status:
    """The status of a cell that is not text. Never raises.

    0 to 1 are Excel's own percentages, so 1 is 100%; 2 to 100 may be percentages or codes.

    >>> read(0.5).percentage, read(1.0).phase, read(50).proposals
    (50.0, 'done', ('50%',))
    """
    if isinstance(value, bool):
        return question(text(value), LOGICAL, ("gereed",) if value else ())
    if isinstance(value, int | float):
        return _number(value)
    return question(text(value), ERROR if isinstance(value, CellError) else DATE)


def _number(value: float) -> Status:
    if 0 <= value <= 1:
        share = round(float(value) * 100, 2)
        return Status(percentage.phase(share), percentage=share)
    return question(text(value), NUMBER, (f"{text(value)}%",) if 1 < value <= 100 else ())
