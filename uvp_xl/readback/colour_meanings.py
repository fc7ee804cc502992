"""What the user says that a colour in the column of the status means: "Kleur groen | gereed"."""

from __future__ import annotations

import re

from uvp_xl.signal_colour import Signal

_NAME = re.compile(
    r"(?:de )?(?:(?:kleur(?:en)?|stoplicht|code|cel|status)\b[ :=-]*)*"
    r"(?P<colour>groene?|oranje|gele?|geel|amber|rode?|rood)(?: (?:cel(?:len)?|vlak|kleur))?"
)
_WORD = re.compile(r"kleur(?:en)?(?!\w)")
_COLOUR = re.compile(r"(?<!\w)(?:groene?|oranje|gele?|geel|rode?|rood)(?!\w)")
_SIGNALS: dict[str, Signal] = {
    "groen": "green", "groene": "green", "oranje": "amber", "geel": "amber", "gele": "amber",
    "amber": "amber", "rood": "red", "rode": "red",
}  # fmt: skip
STATUSES = ("gereed", "in uitvoering", "niet gestart", "vertraagd", "vervallen", "geen")
"""The meanings to choose from; the last one is for a colour that is only layout."""
NOTHING = ("geen", "geen betekenis", "niets", "uit", "-", "opmaak", "nvt", "n.v.t.")
"""The answers of a user for whom a colour is only layout."""


def signal(name: str) -> Signal | None:
    """Return the colour in the name of a setting, in lower case; None for any other setting.

    >>> signal("kleur groen"), signal("geel"), signal("rode cellen"), signal("profiel")
    ('green', 'amber', 'red', None)
    """
    match = _NAME.fullmatch(name)
    return _SIGNALS.get(match["colour"]) if match else None


def may_be_colour(name: str, text: str) -> bool:
    """Return whether a setting is meant as a colour with its status, though it is not read as one.

    >>> may_be_colour("kleur groem", "gereed"), may_be_colour("kleuren", "groen = gereed")
    (True, True)
    >>> may_be_colour("kleurgebruik", "gereed"), may_be_colour("kleur kop", "blauw")
    (False, False)
    """
    if not _WORD.match(name):
        return False
    return _COLOUR.search(text) is not None or bool(meaning(text))


def meaning(text: str) -> str | None:
    """Return the status that a colour means, "" for none; None if it is not understood.

    >>> meaning("gereed"), meaning("geen"), meaning("mooi")
    ('gereed', '', None)
    """
    if text in NOTHING:
        return ""
    from uvp_xl.notation import status  # only a plan with such a setting needs it

    return None if status.read(text).phase in (None, "unknown") else text
