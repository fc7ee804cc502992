"""The text of a cell without the traces of Word, PDF and HTML: typography, never meaning."""

from __future__ import annotations

import datetime as dt
import html
import re
import unicodedata

from uvp_xl.grid import Value

MARKUP = re.compile(r"</?[a-zA-Z][^<>]*>")
"""A leftover HTML tag. "<" before anything but a letter or "/" is a sign that someone meant."""

_ODD = re.compile(
    r"[<&\x00-\x1f\x7f-\xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]|  |^ | $"
)
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{1,7}|#x[0-9a-fA-F]{1,6});")
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]"
)
_BREAK = re.compile(r"\r\n?|[\n\v\f\x85\u2028\u2029]")
_BLANKS = re.compile(r"[^\S\n]+")


def text(value: Value) -> str:
    """What a cell says, as text: a whole number without decimals, a date as day-month-year.

    >>> text(2019.0), text(0.5), text(True)
    ('2019', '0,5', 'WAAR')
    """
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "WAAR" if value else "ONWAAR"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else str(value).replace(".", ",")
    if isinstance(value, dt.datetime):
        value = value.date() if value.time() == dt.time() else value
    if isinstance(value, dt.datetime):
        return f"{value.day}-{value.month}-{value.year} {value:%H:%M}"
    if isinstance(value, dt.date):
        return f"{value.day}-{value.month}-{value.year}"
    return str(value)


def lines(value: Value) -> str:
    """The text of a cell with its line breaks, but without markup, odd blanks and hidden signs.

    >>> lines("politie,\\u00a0<i>OM</i>\\r\\nG\\u00adGD ")
    'politie, OM\\nGGD'
    """
    said = value if isinstance(value, str) else text(value)
    if not _ODD.search(said):
        return said
    said = MARKUP.sub(" ", said)
    if "&" in said:
        said = _ENTITY.sub(lambda m: html.unescape(m[0]), said)
    said = _INVISIBLE.sub("", _BREAK.sub("\n", said))
    rows = (_BLANKS.sub(" ", row).strip() for row in said.split("\n"))
    return "\n".join(rows).strip("\n")


def line(value: Value) -> str:
    """The text of a cell on one line.

    >>> line("Voorlichting\\n op  scholen")
    'Voorlichting op scholen'
    """
    said = lines(value)
    return " ".join(said.split()) if "\n" in said else said


def key(said: str) -> str:
    """A text as it is compared: lower case, composed accents, one kind of blank and dash.

    >>> key("Veiligheidshuis ") == key("veiligheidshuis")
    True
    """
    folded = unicodedata.normalize("NFKC", said).casefold()
    return " ".join(folded.replace("–", "-").replace("‑", "-").replace("’", "'").split())
