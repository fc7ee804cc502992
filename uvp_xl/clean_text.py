"""The text of a cell without traces of Word, PDF, HTML or SharePoint: typography, no meaning."""

from __future__ import annotations

import datetime as dt
import html
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from html.entities import html5

from uvp_xl.dutch_text import short_date
from uvp_xl.grid import Value
from uvp_xl.sharepoint_list import SEPARATOR, without_marks

_TAGS = (
    "a|abbr|b|big|blockquote|body|br|center|code|col|colgroup|dd|del|div|dl|dt|em|font|h[1-6]|head|"
    "hr|html|i|img|ins|li|link|mark|meta|ol|p|pre|s|small|span|strike|strong|style|sub|sup|table|"
    r"tbody|td|tfoot|th|thead|title|tr|tt|u|ul|[a-z]\w?:\w+"
)
MARKUP = re.compile(rf"</?(?:{_TAGS})(?:\s+[\w:-]+\s*=[^<>]*|\s*/?)>|<!--[^<>]*-->", re.IGNORECASE)
"""A leftover HTML tag. "<naam invullen>" and "a < b" do not match: they are text."""

_NEW_LINE = re.compile(r"<(?:br|p|div|li|tr|h[1-6])\b", re.IGNORECASE)
_INLINE = re.compile(
    r"</?(?:a|abbr|b|big|code|del|em|font|i|ins|mark|s|small|span|strike|strong|tt|u)\b",
    re.IGNORECASE,
)
"""Tags within a word or sentence, removed without leaving a space."""
_ENTITY = re.compile(r"&(?:[a-zA-Z]\w{1,9};|#\d{1,7};|#[xX][0-9a-fA-F]{1,6};)")
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e"
    r"\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]"
)
_BREAK = re.compile(r"\r\n?|[\n\v\f\x85\u2028\u2029]")
_BLANKS = re.compile(r"[^\S\n]+")
_DASHES, _QUOTES = "‐‑‒–—―−﹣－", "‘’‚‛´`ʼ′"
_VARIANTS = frozenset(_DASHES + _QUOTES)
_SAME = str.maketrans({**dict.fromkeys(_DASHES, "-"), **dict.fromkeys(_QUOTES, "'")})
_PLAIN = _SAME | str.maketrans("", "", '\ufe0e\ufe0f"“”„‟″«»') | {ord("…"): "..."}


def text(value: Value) -> str:
    """Return a cell as text: a whole number without decimals, a date as day-month-year.

    >>> text(2019.0), text(0.5), text(True)
    ('2019', '0,5', 'WAAR')
    """
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "WAAR" if value else "ONWAAR"
    if isinstance(value, float):  # Excel itself shows no more than 15 digits
        return str(int(value)) if value.is_integer() else f"{value:.15g}".replace(".", ",")
    if isinstance(value, dt.datetime):
        value = value.date() if value.time() == dt.time() else value
    if isinstance(value, dt.datetime):
        return f"{short_date(value)} {value:%H:%M}"
    if isinstance(value, dt.date):
        return short_date(value)
    return _hours(value) if isinstance(value, dt.timedelta) else str(value)


def lines(value: Value) -> str:
    """Return the text of a cell with its line breaks, but without markup and invisible characters.

    >>> lines("politie,\\u00a0<i>OM</i>\\r\\nG\\u00adGD ")
    'politie, OM\\nGGD'
    """
    full_text = value if isinstance(value, str) else text(value)
    if _is_clean(full_text):
        return full_text
    full_text = _INVISIBLE.sub("", full_text)
    if "<" in full_text:
        full_text = MARKUP.sub(_without_tag, full_text)
    if "&" in full_text:  # an entity can be an invisible character
        full_text = _INVISIBLE.sub("", _ENTITY.sub(_unescaped, full_text))
    full_text = _BREAK.sub("\n", full_text)
    if SEPARATOR in full_text:
        full_text = "\n".join(map(without_marks, full_text.split("\n")))
    rows = (_BLANKS.sub(" ", row).strip() for row in full_text.split("\n"))
    return "\n".join(rows).strip("\n")


def line(value: Value) -> str:
    """Return the text of a cell on one line.

    >>> line("Voorlichting\\n op  scholen")
    'Voorlichting op scholen'
    """
    if type(value) is str and _is_clean(value):
        return value
    full_text = lines(value)
    return " ".join(full_text.split()) if "\n" in full_text else full_text


def clean(texts: Iterable[str]) -> bool:
    """Return whether no text needs cleaning; testing all at once is much cheaper.

    >>> clean(["politie", "OM"]), clean(["politie ", "OM"])
    (True, False)
    """
    whole = "\u00b7".join(texts)
    return _is_clean(whole) and not (" \u00b7" in whole or "\u00b7 " in whole)


def blank(value: Value) -> bool:
    """Return whether a cell is empty or has only white space, invisible characters or markup.

    >>> blank(" \\u00a0"), blank("<br/>"), blank(0)
    (True, True, False)
    """
    return isinstance(value, str) and not value[:1].isalnum() and not (value and lines(value))


@lru_cache(maxsize=8192)  # The same headings, names and measures are compared again and again.
def key(full_text: str) -> str:
    """Return a text normalised for comparison.

    It is in lower case, with composed accents and one kind of space, dash and quote.

    >>> key("Zorg–  en Veiligheidshuis ") == key("zorg- en veiligheidshuis")
    True
    """
    return " ".join(folded(full_text).replace("`", "'").split())


def folded(full_text: str) -> str:
    """Return a text in lower case, with composed accents and one kind of dash and quote.

    Line by line it is the same as for all lines at once, so that many texts can be done together.
    """
    if not full_text.isascii():
        full_text = _with_same_signs(unicodedata.normalize("NFKC", _with_same_signs(full_text)))
    return full_text.casefold()


def _with_same_signs(full_text: str) -> str:
    """Return a text with one kind of dash and quote; much sooner than by `str.translate`."""
    for sign in _VARIANTS.intersection(full_text):
        full_text = full_text.replace(sign, "'" if sign in _QUOTES else "-")
    return full_text


def plain(full_text: str) -> str:
    """Return a line to parse a notation from: one kind of dash and quote, no double quotes.

    Unlike in `key`, capitals and superscript digits stay: the ¹ of a footnote is not a 1.

    >>> plain("€\\u00a05.000,–¹"), plain("“Q3” ’21…")
    ('€ 5.000,-¹', "Q3 '21...")
    """
    full_text = line(full_text)
    if not full_text.isascii() or '"' in full_text or "`" in full_text:
        full_text = " ".join(unicodedata.normalize("NFC", full_text).translate(_PLAIN).split())
    return full_text


def _without_tag(tag: re.Match[str]) -> str:
    """Return the replacement for a tag."""
    if _INLINE.match(tag[0]):
        return ""
    return "\n" if _NEW_LINE.match(tag[0]) else " "


def _hours(value: dt.timedelta) -> str:
    """Format a duration as Excel does, with hours beyond 24 and with seconds if there are any."""
    seconds = round(value.total_seconds())
    minutes, second = divmod(abs(seconds), 60)
    clock = f"{'-' * (seconds < 0)}{minutes // 60}:{minutes % 60:02}"
    return f"{clock}:{second:02}" if second else clock


def _is_clean(full_text: str) -> bool:
    """Return whether a text needs no cleaning, as is true for nearly every text."""
    return (
        full_text.isprintable()
        and full_text == full_text.strip(" ")
        and not ("  " in full_text or "<" in full_text or "&" in full_text)
        and SEPARATOR not in full_text
    )


def _unescaped(match: re.Match[str]) -> str:
    """Return the character of an HTML entity; "R&Dteam;" is not one and stays."""
    named = match[0][1] != "#"
    return match[0] if named and match[0][1:] not in html5 else html.unescape(match[0])
