"""Number formats: Excel's codes, such as ``#,##0.00`` and ``d-m-yyyy``, as data styles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from uvp_xl.backend.fresh.opendocument.odf_elements import Element, add

Kind = Literal["number", "percentage", "date", "time"]

_PIECE = re.compile(
    r"""
    "(?P<quoted>[^"]*)" | \\(?P<escaped>.) | _(?P<room>.) | \*. | \[(?P<long>[hms])+\] | \[[^\]]*\]
    | (?P<time>y+|m+|d+|h+|s+) | (?P<number>[#0?][#0?,.]*) | (?P<plain>.)
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_SECTION = re.compile(r'(?:"[^"]*"|\\.|_.|[^;])*')
_TIMES = {"h": "number:hours", "m": "number:minutes", "s": "number:seconds"}
_DATES = {"d": "number:day", "m": "number:month", "y": "number:year"}
_TESTS = {2: ("value()>=0",), 3: ("value()>0", "value()<0")}
"""For which numbers the sections of a code hold, by how many there are; the last for the rest."""


def kind(code: str) -> Kind:
    """What a number with this format is shown as.

    >>> kind('0"%"'), kind("0%"), kind("d-m-yyyy hh:mm"), kind("[h]:mm")
    ('number', 'percentage', 'date', 'time')
    """
    found = list(_pieces(code))
    letters = {sign[0].lower() for piece, sign in found if piece in ("time", "long")}
    long = any(piece == "long" for piece, _ in found)
    if letters & {"d", "y"} or (letters == {"m"} and not long):
        return "date"
    if letters:
        return "time"
    return "percentage" if ("plain", "%") in found else "number"


def add_style(parent: Element, name: str, code: str) -> None:
    """Add the data style `name` for an Excel format code to `parent`.

    Colours and conditions in square brackets are left out, and so is a section for text; powers
    and fractions are not known.
    """
    if code == "@":
        add(add(parent, "number:text-style", {"style:name": name}), "number:text-content")
        return
    sections = _sections(code)[:3]
    tests = _TESTS.get(len(sections), ())
    # The numbers for which no test holds have the style itself: the last section.
    for number, section in enumerate(sections[: len(tests)]):
        _section(parent, f"{name}P{number}", section)
    made = _section(parent, name, sections[-1])
    for number, test in enumerate(tests):
        part = {"style:condition": test, "style:apply-style-name": f"{name}P{number}"}
        add(made, "style:map", part)


def _section(parent: Element, name: str, section: str) -> Element:
    """Add the data style for one section of a code."""
    shown = kind(section)
    attributes = {"style:name": name, "number:language": "nl", "number:country": "NL"}
    if any(piece == "long" for piece, _ in _pieces(section)):
        attributes["number:truncate-on-overflow"] = "false"  # More than 24 hours are shown too.
    made = add(parent, f"number:{shown}-style", attributes)
    text, clock = "", False
    for piece, sign in _pieces(section):
        if piece in ("time", "long", "number") and text:
            add(made, "number:text", text=text)
            text = ""
        if piece == "number":
            _digits(made, sign)
        elif piece in ("time", "long"):
            # An "m" is a minute beside hours or seconds, else a month.
            clock = sign[0].lower() in "hs" or (clock and sign[0].lower() == "m")
            _moment(made, sign, clock or shown == "time")
        else:
            text += " " if piece == "room" else sign
    if text or not len(made):
        add(made, "number:text", text=text)
    return made


def _digits(parent: Element, sign: str) -> None:
    """The place of the digits: ``#,##0.00``."""
    whole, _, part = sign.partition(".")
    attributes = {
        "number:min-integer-digits": str(whole.count("0")),
        "number:grouping": "true" if "," in whole else "",
        "number:decimal-places": str(len(part)),
        "number:min-decimal-places": str(part.count("0")),
    }
    add(parent, "number:number", attributes)


def _moment(parent: Element, sign: str, clock: bool) -> None:
    """Add a piece of a date, or of the time on the `clock`."""
    letter, length = sign[0].lower(), len(sign)
    if letter == "d" and length > 2:
        add(parent, "number:day-of-week", {"number:style": "long" if length > 3 else ""})
        return
    name = (_TIMES if clock else _DATES)[letter]
    attributes = {"number:style": "long" if length in (2, 4) and sign.lower() != "yy" else ""}
    if name == "number:month" and length > 2:
        attributes["number:textual"] = "true"
    add(parent, name, attributes)


def _sections(code: str) -> list[str]:
    """The sections of a code, for positive, negative and no number."""
    found, rest = [], code
    while True:
        match = _SECTION.match(rest)
        section = match[0] if match else ""
        found.append(section)
        if len(section) == len(rest):
            return found
        rest = rest[len(section) + 1 :]


def _pieces(code: str) -> Iterator[tuple[str, str]]:
    """The pieces of a code with what they are; what stands in brackets or fills up is left out."""
    for match in _PIECE.finditer(code):
        if match.lastgroup:
            yield match.lastgroup, match[match.lastgroup]
