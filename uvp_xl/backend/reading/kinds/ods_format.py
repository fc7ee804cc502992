"""The number formats of an .ods, as format codes of Excel: one function shows both."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from uvp_xl.backend.ooxml.format_codes import MAX_CODE

NUMBER = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0 "
FORMATS = tuple(
    f"{NUMBER}{kind}-style"
    for kind in ("number", "currency", "percentage", "date", "time", "boolean", "text")
)
"""The elements of number formats."""
LITERALS = (NUMBER + "text", NUMBER + "currency-symbol")
"""The elements in them that hold text."""
_STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0 "
_CONDITION = re.compile(r"value\(\)\s*(<=|>=|<>|!=|<|>|=)\s*(-?[0-9][0-9.]{0,20}(?:E\+?[0-9]+)?)")
_MOST_DIGITS = 20
"""Digits that are examined; a number has no more."""
_MOST_PARTS, _MOST_OTHERS = 100, 3
"""Elements of a format, and formats for some numbers, that are examined."""
_EVERY_NUMBER = 1e300
_BY_SIGN = ([(">=", 0.0)], [(">", 0.0), ("<", 0.0)], [(">", 0.0), ("<", 0.0), ("=", 0.0)])
"""Conditions that sections of a code have without telling so."""

Attributes = Mapping[str, str]


@dataclass
class NumberFormat:
    """A number format: its elements as the `section` of a code, and formats for some numbers.

    `is_text` is whether it is a format for texts, with others for numbers.
    """

    is_text: bool = False
    section: list[str] = field(default_factory=list)
    others: list[tuple[str, float, str]] = field(default_factory=list)
    composed: str | None = None

    @classmethod
    def begin(cls, name: str, attributes: Attributes) -> NumberFormat:
        """Begin the format of an element."""
        long = attributes.get(NUMBER + "truncate-on-overflow") == "false"
        return cls(name == NUMBER + "text-style", ["[h]"] if long else [])

    def add(self, name: str, attributes: Attributes) -> None:
        """Add an element; the text of those with text follows."""
        if name == _STYLE + "map":
            self._add_other(attributes)
        elif name in _PARTS:
            long = attributes.get(NUMBER + "style") == "long"
            self._add(_PARTS[name](attributes, long))

    def add_text(self, text: str) -> None:
        """Add literal text, maybe empty."""
        self._add('\\"'.join(f'"{part}"' for part in text[:MAX_CODE].split('"')))

    def _add(self, part: str) -> None:
        """Add a part of the code, up to what is examined of a code."""
        if len(self.section) < _MOST_PARTS:
            self.section.append(part)

    def code(self, formats: Mapping[str, NumberFormat]) -> str:
        """Return the code, composed once; `formats` has those that are used for some numbers."""
        if self.composed is None:
            self.composed = self._compose(formats)[:MAX_CODE]
        return self.composed

    def _compose(self, formats: Mapping[str, NumberFormat]) -> str:
        """Compose the code."""
        own = "".join(self.section)
        sections = [
            (test, limit, "".join(formats[name].section))
            for test, limit, name in self.others
            if name in formats
        ]
        if sections and sections[0][0] == "<=" and sections[0][1] > _EVERY_NUMBER:
            return ";".join((sections[0][2], own)) if "@" in self.section else sections[0][2]
        last = [own] if not self.is_text or "@" in self.section or len(sections) > 2 else []
        if [(test, limit) for test, limit, _ in sections] in _BY_SIGN:
            return ";".join((*(code for *_, code in sections), *last))
        tested = (f"[{test}{limit:g}]{code}" for test, limit, code in sections)
        return ";".join((*tested, *last))

    def _add_other(self, attributes: Attributes) -> None:
        condition = _CONDITION.fullmatch(attributes.get(_STYLE + "condition", "").strip())
        if condition and len(self.others) < _MOST_OTHERS:
            test = condition[1].replace("!=", "<>")
            name = attributes.get(_STYLE + "apply-style-name", "")
            self.others.append((test, _number(condition[2]), name))


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0


def _digits(attributes: Attributes, _: bool) -> str:
    """Return the placeholders for a number; without decimals it has as many as it needs."""
    if NUMBER + "decimal-places" not in attributes:
        return "General"
    whole = _count(attributes, "min-integer-digits", 1)
    decimals = _count(attributes, "decimal-places", 0)
    least = min(_count(attributes, "min-decimal-places", decimals), decimals)
    factor = max(_number(attributes.get(NUMBER + "display-factor", "1")), 1.0)
    thousands = round(math.log10(factor) / 3) if math.isfinite(factor) else 0
    head = "0" * whole or "#"
    head = "#,##0" if attributes.get(NUMBER + "grouping") == "true" and whole < 2 else head
    tail = "." + "0" * least + "#" * (decimals - least) if decimals else ""
    return head + tail + "," * min(thousands, 4)


def _count(attributes: Attributes, name: str, usual: int) -> int:
    text = attributes.get(NUMBER + name, "")
    return min(int(text[:9]), _MOST_DIGITS) if text.isdecimal() else usual


def _month(attributes: Attributes, long: bool) -> str:
    textual = attributes.get(NUMBER + "textual") == "true"
    return ("mmmm" if long else "mmm") if textual else ("mm" if long else "m")


_PARTS: Mapping[str, Callable[[Attributes, bool], str]] = {
    NUMBER + name: part
    for name, part in {
        "number": _digits,
        "scientific-number": lambda *_: "General",
        "fraction": lambda *_: "General",
        "boolean": lambda *_: "General",
        "text-content": lambda *_: "@",
        "day": lambda _, long: "dd" if long else "d",
        "day-of-week": lambda _, long: "dddd" if long else "ddd",
        "month": _month,
        "year": lambda _, long: "yyyy" if long else "yy",
        "quarter": lambda *_: "q",
        "week-of-year": lambda *_: "ww",
        "hours": lambda *_: "h",
        "minutes": lambda *_: ":mm",
        "seconds": lambda *_: ":ss",
        "am-pm": lambda *_: "AM/PM",
    }.items()
}
"""What each element is in a code."""
