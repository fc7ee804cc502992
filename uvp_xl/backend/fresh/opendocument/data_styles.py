"""Number formats: Excel's codes, such as ``#,##0.00`` and ``d-m-yyyy``, as data styles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from uvp_xl.backend.fresh.opendocument.odf_elements import Element, add

Kind = Literal["number", "percentage", "date", "time"]

_TOKEN = re.compile(
    r"""
    "(?P<quoted>[^"]*)" | \\(?P<escaped>.) | _(?P<room>.) | \*. | \[(?P<long>[hms])+\] | \[[^\]]*\]
    | (?P<time>y+|m+|d+|h+|s+) | (?P<number>[#0?][#0?,.]*) | (?P<plain>.)
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_SECTION = re.compile(r'((?:"[^"]*"|\\.|_.|[^;])*);')
_TIMES = {"h": "number:hours", "m": "number:minutes", "s": "number:seconds"}
_DATES = {"d": "number:day", "m": "number:month", "y": "number:year"}
_TESTS = {2: ("value()>=0",), 3: ("value()>0", "value()<0")}
"""The tests for all sections of a code but the last, by the number of sections."""


def style_kind(code: str) -> Kind:
    """Return the kind of value that a format code displays.

    >>> [style_kind(code) for code in ('0"%"', "0%", "d-m-yyyy hh:mm", "[h]:mm")]
    ['number', 'percentage', 'date', 'time']
    """
    tokens = list(_tokens(code))
    letters = {text[0].lower() for kind, text in tokens if kind in ("time", "long")}
    long = any(kind == "long" for kind, _ in tokens)
    if letters & {"d", "y"} or (letters == {"m"} and not long):
        return "date"
    if letters:
        return "time"
    return "percentage" if ("plain", "%") in tokens else "number"


def add_style(parent: Element, name: str, code: str) -> None:
    """Add the data style `name` for an Excel format code to `parent`.

    Colours and conditions in square brackets are dropped, and so is a section for text; exponents
    and fractions are not supported.
    """
    if code == "@":
        add(add(parent, "number:text-style", {"style:name": name}), "number:text-content")
        return
    sections = _sections(code)[:3]
    tests = _TESTS.get(len(sections), ())
    # Numbers that pass no test get the style itself: the last section.
    for number, section in enumerate(sections[: len(tests)]):
        _add_section(parent, f"{name}P{number}", section)
    style = _add_section(parent, name, sections[-1])
    for number, test in enumerate(tests):
        attributes = {"style:condition": test, "style:apply-style-name": f"{name}P{number}"}
        add(style, "style:map", attributes)


def _add_section(parent: Element, name: str, section: str) -> Element:
    """Add the data style for one section of a code."""
    style_type = style_kind(section)
    attributes = {"style:name": name, "number:language": "nl", "number:country": "NL"}
    if any(kind == "long" for kind, _ in _tokens(section)):
        attributes["number:truncate-on-overflow"] = "false"  # More than 24 hours are possible.
    style = add(parent, f"number:{style_type}-style", attributes)
    text, clock = "", False
    for kind, token in _tokens(section):
        if kind in ("time", "long", "number") and text:
            add(style, "number:text", text=text)
            text = ""
        if kind == "number":
            _add_digits(style, token)
        elif kind in ("time", "long"):
            # An "m" is a minute next to hours or seconds, else a month.
            clock = token[0].lower() in "hs" or (clock and token[0].lower() == "m")
            _add_time_unit(style, token, clock or style_type == "time")
        else:
            text += " " if kind == "room" else token
    if text or not len(style):
        add(style, "number:text", text=text)
    return style


def _add_digits(parent: Element, token: str) -> None:
    """Add the format of the digits, such as ``#,##0.00``."""
    whole, _, decimals = token.partition(".")
    attributes = {
        "number:min-integer-digits": str(whole.count("0")),
        "number:grouping": "true" if "," in whole else "",
        "number:decimal-places": str(len(decimals)),
        "number:min-decimal-places": str(decimals.count("0")),
    }
    add(parent, "number:number", attributes)


def _add_time_unit(parent: Element, token: str, clock: bool) -> None:
    """Add a unit of a date, or of the time on the `clock`."""
    letter, length = token[0].lower(), len(token)
    if letter == "d" and length > 2:
        add(parent, "number:day-of-week", {"number:style": "long" if length > 3 else ""})
        return
    name = (_TIMES if clock else _DATES)[letter]
    attributes = {"number:style": "long" if length in (2, 4) and token.lower() != "yy" else ""}
    if name == "number:month" and length > 2:
        attributes["number:textual"] = "true"
    add(parent, name, attributes)


def _sections(code: str) -> list[str]:
    """Split a code into its sections, for positive and negative numbers and zero."""
    return _SECTION.findall(f"{code};")


def _tokens(code: str) -> Iterator[tuple[str, str]]:
    """Yield the kind and text of each token in a code, without fill characters and brackets."""
    for match in _TOKEN.finditer(code):
        if match.lastgroup:
            yield match.lastgroup, match[match.lastgroup]
