"""A text that is too long to be names: the name that replaces it."""

from __future__ import annotations

from uvp_xl.clean_text import line

_MARK = " … (te lang)"
_SHOWN = 60


def shortened(text: str) -> str:
    """Return the start of a text, with the remark that it is too long.

    >>> shortened("politie en " * 900)[-27:]
    'olitie en polit … (te lang)'
    """
    return f"{line(text[: 2 * _SHOWN])[:_SHOWN].rstrip()}{_MARK}"


def is_shortened(name: str) -> bool:
    """Return whether a name is the start of a text that is too long.

    >>> is_shortened(shortened("politie en " * 900)), is_shortened("politie")
    (True, False)
    """
    return name.endswith(_MARK)
