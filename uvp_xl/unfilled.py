"""What is not filled in: the one place that decides it, for the cells of every column.

Beside white space and a dash that is what a form says where somebody still has to write, the text
of an error of Excel, and the 0 of a formula that refers to an empty cell. A reader of the plan
learns nothing from it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Literal, get_args

from uvp_xl.clean_text import blank, key, line
from uvp_xl.columns import COLUMNS, Content
from uvp_xl.form_requests import is_label, is_pattern, is_request
from uvp_xl.form_words import (
    ALONE,
    LAST_WORDS,
    ODD_PREFIXES,
    PLAIN_WORDS,
    PREFIXES,
    TELLING_WORDS,
    TO_DO,
)
from uvp_xl.grid import CellError, Percentage, Value

Reason = Literal["empty", "error", "zero", "stand_in"]
"""Why a cell is not filled in. All but the first are reported, since somebody has work to do."""

ColumnContent = Content | Literal["theme", "measure", "series", "unknown"]
"""What the cells of a column hold; a series is one column of a grid of years, quarters or months.

The theme is a label in words. A measure is a text, but no number, tick or mark. An unknown column
can hold anything, so a 0 in it is one.
"""

_CONTENTS: tuple[ColumnContent, ...] = (*get_args(Content), "theme", "series", "unknown")
WORDS = frozenset(("text", "names", "remark", "theme", "measure"))
"""The content of columns of words, in which a 0 is the result of a formula."""
_UNTICKED_IN = WORDS | {"label", "period", "amount"}
"""The content of columns in which an unticked box says nothing; as a status it says "not done"."""
_STATUS = frozenset(("status", "progress", "completion"))

_FIRST_LETTERS = itemgetter(slice(3))
_PLAIN_BEGINS: dict[bool, set[str]] = {False: set(), True: set()}
"""First letters with which no unfilled text begins, judged before: without marks and with them.

Cells repeat each other, and the plans of a batch too.
"""
_HARMLESS: set[str] = set()
"""Suspect texts that were judged before: filled in, in any column but that of measures."""
_MOST_KEPT = 20_000
_MARK = re.compile(r"[\W_]*(?:(?:[a-z][.-])?\d{1,3}(?:[.-]\d{1,3})*[a-z]?[\W_]*)?", re.IGNORECASE)
"""A number of a row, or signs only."""
_MEANT = frozenset("€%$£=＝")
"""Signs of money and formulas: somebody meant something by them."""
_LONGEST_MARK = 20
_MANY = 1000
"""From here on a number can be a year or an amount."""
_LONGEST = 100
_LOREM = "lorem ipsum"
_DASHES = frozenset("-‐‑‒–—―−﹣－/\\ \u00a0")
_FILLERS = frozenset("._…‥·[](){}<>«»:-‐‑‒–—―− \u00a0")
_BOXES = frozenset("☐ □ ◻ ▢ ❏ ❑ [] [_] () onwaar false".split())
_ZEROS = frozenset("0 0,0 0,00 0.0 0.00".split())
_EDGES = " \t\u00a0.…·_-‐‑‒–—―−*!:;'\"“”„‟‘’‚«»‹›[](){}<>"

_ERRORS = frozenset(
    "#n/b #n/a #verw! #ref! #naam? #name? #waarde! #value! #deel/0! #div/0! #getal! #num! #leeg! "
    "#null! #overloop! #spill! #blocked! #geblokkeerd! #busy! #bezet! #calc! #berekenen! #connect! "
    "#verbinden! #external! #extern! #field! #veld! #getting_data #gegevens_ophalen #python! "
    "#unknown! #onbekend! #nb #na".split()
)
"""Errors of Excel in Dutch and English; those of LibreOffice have a number, like "Err:502"."""
_NUMBERED_ERRORS = ("err:", "fout:")
_NOT_APPLICABLE = frozenset(("nvt", "nietvantoepassing", "n/a", "notapplicable"))

_AROUND = "._:!…,)]>}\"'”’\t\n\u00a0"


def content_of(name: str) -> ColumnContent:
    """Return what the cells of the column `name` hold.

    >>> content_of("lead"), content_of("theme"), content_of("number")
    ('names', 'theme', 'label')
    """
    if name in ("theme", "measure"):
        return "theme" if name == "theme" else "measure"
    return COLUMNS[name].content


def is_mark(value: Value) -> bool:
    """Return whether a cell only has the number of a row, a tick or other signs.

    >>> [is_mark(value) for value in (12, "3b", "A.3", "•", True)]
    [True, True, True, True, True]
    >>> [is_mark(value) for value in ("Plan", "C2000", "Q3", 2026, "€ 5", "1-3-2026")]
    [False, False, False, False, False, False]
    """
    if isinstance(value, str):
        return len(value) <= _LONGEST_MARK and (
            _MARK.fullmatch(value) is not None and _MEANT.isdisjoint(value.rstrip(" -"))
        )
    return isinstance(value, int | float) and abs(value) < _MANY


def is_unfilled(value: Value, content: ColumnContent) -> bool:
    """Return whether a cell of a column with this content is not filled in.

    >>> is_unfilled("Kies een item.", "text"), is_unfilled("n.v.t.", "names")
    (True, True)
    >>> is_unfilled("n.v.t.", "amount"), is_unfilled(0, "amount"), is_unfilled("n.t.b.", "period")
    (False, False, False)
    """
    return blank(value) or reason(value, content) is not None


def reason(value: Value, content: ColumnContent) -> Reason | None:
    """Return why a cell that is not blank is not filled in, None if it is.

    >>> reason("#N/B", "names"), reason("[naam]", "names"), reason("–", "text")
    ('error', 'stand_in', 'empty')
    """
    if isinstance(value, str):
        return _of_text(value, content)
    if isinstance(value, bool) and not value:
        return "empty" if content in _UNTICKED_IN else None
    if content in WORDS and type(value) is not bool and _is_zero(value):
        return "zero"
    return "stand_in" if content == "measure" and is_mark(value) else None


def reasons(values: Sequence[Value], content: ColumnContent) -> dict[int, Reason]:
    """Return the reason for each cell of a column that is not filled in, by its index.

    Blank cells are left out. Each distinct text is judged once.

    >>> reasons(["OOV", "", "TBD", 0, "TBD"], "names")
    {2: 'stand_in', 3: 'zero', 4: 'stand_in'}
    """
    kinds = set(map(type, values))
    texts = [text for text in set(values) if isinstance(text, str)]
    known: dict[Value, Reason] = {
        text: why
        for text in _suspects(texts, marks=content == "measure")
        if (why := _of_text(text, content)) is not None
    }
    others = kinds & _OTHER_TYPES if content in WORDS else kinds & {bool}
    if not known and not others:
        return {}
    return {
        index: why
        for index, value in enumerate(values)
        if (why := known.get(value) if isinstance(value, str) else reason(value, content))
    }


def open_values(values: Iterable[Value]) -> set[Value]:
    """Return the distinct values that are not filled in, in some column but that of measures.

    Most tables have none, so that none of their columns has to be looked at.

    >>> open_values(["OOV", "TBD", "€ 5.000", 2026, 0, ""])
    {0, 'TBD'}
    """
    distinct = set(values)
    texts = {value for value in distinct if isinstance(value, str)}
    suspects = _suspects(texts - _HARMLESS, marks=False)
    found: set[Value] = {text for text in suspects if _can_be_open(text)}
    if len(_HARMLESS) < _MOST_KEPT:
        _HARMLESS.update(text for text in suspects if text not in found)
    if len(texts) < len(distinct):
        others = distinct - texts
        found.update(v for v in others if v is False or (v is not True and _is_zero(v)))
    return found


def _can_be_open(text: str) -> bool:
    """Return whether a text is not filled in, in some column but that of measures."""
    if len(text) <= _LONGEST and text[:1].isalpha() and not _begins_as_a_form(text):
        return False
    return any(_of_text(text, content) for content in _CONTENTS)


def _suspects(texts: Iterable[str], *, marks: bool) -> list[str]:
    """Return the texts that begin as one that is not filled in, or as a mark if `marks`.

    Each beginning is judged once.
    """
    plain = _PLAIN_BEGINS[marks]
    begins = set(map(_FIRST_LETTERS, texts)) - plain
    if begins:
        harmless = {begin for begin in begins if not _is_suspect(begin, marks=marks)}
        if len(plain) < _MOST_KEPT:
            plain |= harmless
        begins -= harmless
    if not begins:
        return []  # as nearly every column
    return [
        text
        for text in texts
        if (begin := text[:3]) in begins
        and (not begin[:2].isalpha() or _may_begin_a_form(begin, text.partition(" ")[0]))
    ]


def _is_suspect(begin: str, *, marks: bool) -> bool:
    """Return whether a text with these first letters may not be filled in."""
    return bool(begin) and (
        not begin[0].isalnum()
        or begin.casefold() in PREFIXES
        or begin in _ZEROS
        or (marks and not begin[:2].isalpha())
    )


def is_error(value: Value) -> bool:
    """Return whether a cell holds an error of Excel, as such or as a text.

    >>> is_error(CellError("#N/B")), is_error(" #verw! "), is_error("#1 in de regio")
    (True, True, False)
    """
    return isinstance(value, CellError) or (
        isinstance(value, str) and _of_text(value, "text") == "error"
    )


def _of_text(text: str, content: ColumnContent) -> Reason | None:
    """Return why a text is not filled in, also for a measure that is only a mark."""
    why = _of_any_text(text, content)
    if why is None and content == "measure" and is_mark(text) and not blank(text):
        return "stand_in"
    return why


def _of_any_text(text: str, content: ColumnContent) -> Reason | None:
    """Return why a text is not filled in; nearly all texts are real, and leave here early."""
    if len(text) > _LONGEST:
        return "stand_in" if text.lstrip()[: len(_LOREM)].casefold() == _LOREM else None
    return _of_usual_text(text, content)


@lru_cache(maxsize=8192)  # the tables of the plans in a batch have the same few suspects
def _of_usual_text(text: str, content: ColumnContent) -> Reason | None:
    first = text[:1]
    if first.isdecimal():
        return "zero" if content in WORDS and text in _ZEROS else None
    if first.isalnum() and not _begins_as_a_form(text):
        return None
    return _of_short_text(key(line(text)), content)


def _begins_as_a_form(text: str) -> bool:
    """Return whether a text begins, and if need be ends, with a word of a form."""
    first, _, rest = text.partition(" ")
    word = _bare_word(first)
    if word in TELLING_WORDS:
        return True
    if word in PLAIN_WORDS and " door " not in rest:
        last = text.rpartition(" ")[2].strip(_AROUND).casefold()
        return last in LAST_WORDS
    return word in PLAIN_WORDS or text[:3].casefold() in ODD_PREFIXES


@lru_cache(maxsize=8192)
def _may_begin_a_form(begin: str, first: str) -> bool:
    """Return whether a text with these first three letters and first word may be one of a form."""
    word = _bare_word(first)
    return word in TELLING_WORDS or word in PLAIN_WORDS or begin.casefold() in ODD_PREFIXES


def _bare_word(word: str) -> str:
    """Return a word in lower case, without the signs behind it."""
    return word.rstrip(_AROUND).casefold()


def _of_short_text(text: str, content: ColumnContent) -> Reason | None:
    """Return why a clean text in lower case is not filled in."""
    inner = text.strip(_EDGES)
    if not inner.strip("/\\ ") or text in _BOXES:
        return _of_signs(text, content)
    if _is_error_text(text):
        return "error"
    if inner.replace(".", "").replace(" ", "") in _NOT_APPLICABLE:
        return None if content == "amount" else "empty"
    return "stand_in" if _is_stand_in(text, inner, content) else None


def _of_signs(text: str, content: ColumnContent) -> Reason | None:
    """Return why a text without words is not filled in; a ditto mark has a meaning."""
    signs = set(text)
    if text.replace(" ", "") in _BOXES:
        return "empty" if content in _UNTICKED_IN else None
    if signs <= _DASHES:
        return "empty"
    return "stand_in" if signs <= _FILLERS and content != "series" else None


def _is_error_text(text: str) -> bool:
    """Return whether a text in lower case is an error, or the hashes of a column too narrow."""
    if text[0] == "#":
        return text in _ERRORS or not text.strip("#")
    name, _, number = text.partition(":")
    return f"{name}:" in _NUMBERED_ERRORS and number.isdecimal()


def _is_stand_in(text: str, inner: str, content: ColumnContent) -> bool:
    """Return whether a text only says that something is to be filled in."""
    if content == "series":  # "xx" is a cross
        return is_request(inner)
    if inner in TO_DO:
        return content not in _STATUS
    return (
        inner in ALONE
        or inner.replace(".", "") in ALONE
        or inner.startswith(_LOREM)
        or is_pattern(inner)
        or is_request(inner)
        or is_label(text, inner)
    )


def _is_zero(value: Value) -> bool:
    """Return whether a value is what a formula gives for an empty cell, in any number format."""
    if isinstance(value, Percentage):
        return value.fraction == 0
    if isinstance(value, dt.time):
        return value == dt.time()
    return value == 0 or value == dt.timedelta()


_OTHER_TYPES = {bool, int, float, Percentage, dt.time, dt.timedelta}
"""The types of values other than text that can be not filled in."""
