"""What a number format shows of a number or a text, where that is not just what is stored.

Formats can add words ("Q"0), show words instead (;;"nee"), nothing (;;;) or thousands (0,). No
kept library renders them, and most of what they can do changes nothing for a reader: digits, signs
of currency and colours. So only what changes the meaning is rendered here.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from uvp_xl.backend.ooxml.format_codes import MAX_CODE

_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|[_*].|\[\$(?P<currency>[^\]-]*)[^\]]*\]'
    r"|\[(?P<test>[<>=]+)(?P<limit>-?[0-9.]+)\]|\[[^\]]*\]"
    r"|(?P<general>general|standaard|standard)|(?P<digits>[0#?][0#?.,]*)|(?P<other>.)",
    re.DOTALL | re.IGNORECASE,
)
_SECTION = re.compile(r'(?:"[^"]*"|\\.|[_*].|\[[^\]]*\]|[^;"\\_*\[]|["\\_*\[])+', re.DOTALL)
_NO_WORDS = frozenset(("euro", "eur", "e"))
"""Words that say no more than a sign of currency."""
_ZERO_SIGNS = frozenset(("-", "–", "—", "€ -", "€-", "€ –", "€ —"))
"""How accountants write a zero: it is still an amount."""
_TESTS = {
    "=": float.__eq__,
    "<>": float.__ne__,
    "<": float.__lt__,
    ">": float.__gt__,
    "<=": float.__le__,
    ">=": float.__ge__,
}


class _Section(NamedTuple):
    """One section of a code: the texts and digits in order, its test, and its effect.

    One for texts, with an "@", has `is_text`.
    """

    pieces: tuple[tuple[str, bool], ...]
    test: str
    limit: float
    telling: bool
    is_text: bool = False


def shown_number(number: float, code: str) -> str | None:
    """Return the text that a format code shows of a number; None when that is just the number.

    >>> shown_number(3.0, '"Q"0'), shown_number(5000.0, "#,##0,"), shown_number(5.0, "0.00")
    ('Q3', '5', None)
    >>> shown_number(0.0, '"ja";;"nee"'), shown_number(7.0, ";;;"), shown_number(2.0, "0 euro")
    ('nee', '', None)
    """
    sections = _for_numbers(code)
    if not any(section.telling for section in sections):
        return None
    section, signed = _section_of(number, sections)
    if section is None or not section.telling:
        return None
    sign = "-" if signed and number < 0 else ""
    pieces = [_digits(abs(number), piece) if is_digits else piece
              for piece, is_digits in section.pieces]  # fmt: skip
    text = "".join(pieces).strip()
    return sign + text if text else ""


def shown_text(text: str, code: str) -> str | None:
    """Return what a format code shows of a text; None when that is just the text.

    >>> shown_text("Jeugd", "0;-0;0;"), shown_text("Jeugd", '"team "@'), shown_text("Jeugd", "0")
    ('', 'team Jeugd', None)
    """
    section = _for_texts(code)
    if section is None or not section.telling:
        return None
    pieces = [text if (piece, is_slot) == ("@", True) else piece
              for piece, is_slot in section.pieces]  # fmt: skip
    return "".join(pieces).strip()


def is_telling(code: str, *, texts_only: bool = False) -> bool:
    """Return whether a format code shows something else of some number or text."""
    section = _for_texts(code)
    if section is not None and section.telling:
        return True
    return not texts_only and any(section.telling for section in _for_numbers(code))


@cache
def _for_numbers(code: str) -> tuple[_Section, ...]:
    """Return the sections of a code for numbers; one without digits or words shows nothing."""
    return tuple(section for section in _sections(code)[:3] if not section.is_text)


@cache
def _for_texts(code: str) -> _Section | None:
    """Return the section of a code for texts: the fourth, or the last if it has an "@"."""
    sections = _sections(code)
    return sections[-1] if len(sections) > 3 or (sections and sections[-1].is_text) else None


def _sections(code: str) -> tuple[_Section, ...]:
    """Parse the sections of a code."""
    return tuple(map(_parsed, _split(code[:MAX_CODE])[:4])) if code.strip() else ()


def _split(code: str) -> list[str]:
    """Return the sections of a code; a ";" in literal text separates nothing."""
    parts, position = [], 0
    while position <= len(code):
        match = _SECTION.match(code, position)
        parts.append(match[0] if match else "")
        position = (match.end() if match else position) + 1
    return parts


def _parsed(section: str) -> _Section:
    """Parse one section."""
    pieces: list[tuple[str, bool]] = []
    test, limit, digits, scaled, is_text = "", 0.0, False, False, False
    for match in _TOKEN.finditer(section):
        if match["digits"]:
            pieces.append((match["digits"], True))
            digits, scaled = True, scaled or match["digits"].endswith(",")
        elif match["general"]:
            pieces.append(("0.##########", True))
            digits = True
        elif match["test"] in _TESTS:
            test, limit = match["test"], _limit(match["limit"])
        elif match["other"] == "@":
            pieces.append(("@", True))
            is_text = True
        else:
            text = match["quoted"] or match["escaped"] or match["currency"] or match["other"]
            pieces.append((text or "", False))
    words = "".join(text for text, is_digits in pieces if not is_digits)
    letters = re.sub(r"[\W\d_]+", "", words).lower()
    shows = digits or is_text or words.strip() in _ZERO_SIGNS
    telling = scaled or not shows or (letters != "" and letters not in _NO_WORDS)
    return _Section(tuple(pieces), test, limit, telling, is_text)


def _limit(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0


def _section_of(number: float, sections: tuple[_Section, ...]) -> tuple[_Section | None, bool]:
    """Return the section for a number, and whether its sign is shown."""
    for section in sections:
        if section.test and _TESTS[section.test](number, section.limit):
            return section, True
    plain = [section for section in sections if not section.test]
    if any(section.test for section in sections):
        return (plain[-1] if plain else None), True
    if number < 0 and len(plain) > 1:
        return plain[1], False
    if number == 0 and len(plain) > 2:
        return plain[2], False
    return plain[0], True


def _digits(number: float, placeholders: str) -> str:
    """Return a positive number in these placeholders, with Dutch marks."""
    body = placeholders.rstrip(",")
    number /= 1000 ** (len(placeholders) - len(body))
    whole, _, decimals = body.partition(".")
    places = sum(sign in "0#?" for sign in decimals)
    text = f"{number:,.{places}f}" if "," in whole else f"{number:.{places}f}"
    optional = len(decimals) - len(decimals.rstrip("#?"))
    head, dot, tail = text.partition(".")
    tail = tail[: places - optional] + tail[places - optional :].rstrip("0")
    least = whole.count("0")
    head = head.rjust(least, "0") if "," not in head else head
    return head.replace(",", ".") + ("," + tail if dot and tail else "")
