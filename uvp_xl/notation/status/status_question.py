"""The questions that a status cell can leave: the phase ``unknown`` with a Dutch sentence."""

from __future__ import annotations

from uvp_xl.notation.cell_reading import Light, Status
from uvp_xl.notation.question_text import quoted

UNKNOWN = "“{}” is geen bekende status. Schrijf bijvoorbeeld gereed of in uitvoering."
DOUBT = "“{}” kan meer dan één status betekenen. Schrijf welke het is."
TWO = "“{}” noemt meer dan één status. Kies er één."
AROUND = "Door de andere woorden in “{}” is de status niet zeker. Schrijf eerst alleen de status."
COLOUR = "“{}” is alleen een kleur. Schrijf de status erbij, zoals gereed of in uitvoering."
LIGHT = "“{}” zegt hoe het gaat, niet hoever de actie is. Schrijf de status erbij, zoals gereed."
ORDER = (
    "In “{}” is niet duidelijk welke datum de laatste is. Zet er jaren bij, of schrijf alleen de "
    "laatste status."
)
COLOURS = "“{}” noemt meer dan één kleur. Kies er één en schrijf de status erbij."
PERCENTAGE = "In “{}” is niet duidelijk hoever de actie is. Schrijf één percentage van 0 tot 100."
CLASH = "In “{}” passen de status en het percentage niet bij elkaar."


def question(
    original: str,
    sentence: str,
    proposals: tuple[str, ...] = (),
    light: Light | None = None,
    percentage: float | None = None,
) -> Status:
    """Return a status of the phase ``unknown``; the cell's text takes the place of "{}".

    >>> question("zie  bijlage", "“{}” is geen status.").problem
    '“zie bijlage” is geen status.'
    """
    return Status("unknown", light, percentage, quoted(sentence, original), proposals)
