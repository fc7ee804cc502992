"""Values as a list of SharePoint exports them: "12;#Team Veiligheid", ";#jeugd;#wonen;#".

Numbers of the list, type names and separators are no part of what the reader sees there.
"""

from __future__ import annotations

import re

SEPARATOR = ";#"
"""Between all parts of such a text; nobody types it."""

_NUMBER = re.compile(r"-?\d+")
_YEAR = re.compile(r"20\d\d")
_ID_OF_TERM = re.compile(r"\|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$", re.IGNORECASE)
_TYPES = frozenset(("string", "float", "datetime", "boolean", "error"))
"""First part of a calculated value."""


def without_marks(text: str) -> str:
    """Return the values of such a text, separated by "; ".

    >>> without_marks("12;#Team Veiligheid;#7;#Politie"), without_marks(";#jeugd;#wonen;#")
    ('Team Veiligheid; Politie', 'jeugd; wonen')
    >>> without_marks("float;#5000.0000"), without_marks("Jeugd;#Wonen")
    ('5000', 'Jeugd; Wonen')
    """
    parts = [part.strip() for part in text.split(SEPARATOR)]
    if parts[0].lower() in _TYPES:
        values = [_number(part) if parts[0].lower() == "float" else part for part in parts[1:]]
    else:
        values = _looked_up(parts)
    return "; ".join(value for value in map(_bare, values) if value)


def _looked_up(parts: list[str]) -> list[str]:
    """Return the parts without the number before or behind each, if all of them have one."""
    if len(parts) % 2 == 0 and not all(map(_YEAR.fullmatch, parts)):
        for numbers, values in ((parts[::2], parts[1::2]), (parts[1::2], parts[::2])):
            if all(map(_NUMBER.fullmatch, numbers)):
                return values
    return parts


def _bare(value: str) -> str:
    """Return a value without what SharePoint adds to a person or a term."""
    person = value.partition(",#")[0]
    return _ID_OF_TERM.sub("", person).replace(",,", ",").replace(";;", ";").strip()


def _number(value: str) -> str:
    """Return a number as it is written in Dutch, without closing zeros."""
    whole, point, decimals = value.partition(".")
    return f"{whole},{kept}" if point and (kept := decimals.rstrip("0")) else whole
