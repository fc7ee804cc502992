"""Which colours of cells can be a traffic light: green, amber (orange, yellow) and red."""

from __future__ import annotations

import colorsys
from functools import cache
from typing import Literal

Signal = Literal["green", "amber", "red"]

_STRONG = 0.35
"""The saturation from which a colour is meant; less is a tint of the house style."""
_LIGHTEST, _DARKEST = 0.93, 0.15
_HUES: tuple[tuple[float, Signal], ...] = ((15, "red"), (66, "amber"), (165, "green"))
"""The hue, in degrees, up to which a colour has this name; from 340 on it is red again."""
_RED_AGAIN, _LAST = 340, 360


@cache
def signal(colour: str) -> Signal | None:
    """Return the light that a colour like "00B050" can be; None for any other colour.

    >>> signal("00B050"), signal("FFC000"), signal("FFFF00"), signal("FF0000"), signal("C6EFCE")
    ('green', 'amber', 'amber', 'red', 'green')
    >>> signal("1F4E79"), signal("FFFFFF"), signal("D9D9D9"), signal("FFC7CE"), signal("FFEB9C")
    (None, None, None, 'red', 'amber')
    """
    try:
        red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (0, 2, 4))
    except ValueError:
        return None
    hue, lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    if saturation < _STRONG or not _DARKEST <= lightness <= _LIGHTEST:
        return None
    degrees = hue * _LAST
    if degrees >= _RED_AGAIN:
        return "red"
    return next((name for end, name in _HUES if degrees <= end), None)
