"""Read the heading above a column: the column that it names, in any house style.

A heading is compared in lower case, without markup, brackets, years and plural. All its words must
fit one and the same column. A wrong column is worse than none, so an ambiguous heading is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from uvp_xl.clean_text import key, lines
from uvp_xl.columns import KEPT, columns_of
from uvp_xl.grid import Value
from uvp_xl.tables import question_heading
from uvp_xl.tables.heading_words import (
    ABBREVIATIONS,
    BESIDE,
    COMPOUNDS,
    DOTTED,
    FIELDS,
    FILLING,
    FIRST_PARTS,
    LONE,
    OF,
    POLITICAL,
    PREPOSITIONS,
    forms,
)
from uvp_xl.tables.split_columns import bound

LONGEST = 80
"""Longest heading of a column, in characters; a sentence is not a heading."""
MOST_WORDS = 9
"""Most words in a heading."""

_FORMS = {
    form: (field, rank)
    for field, words in FIELDS.items()
    for rank, word in enumerate(words.split())
    for form in forms(word)
}
_FORMS |= {word: (field, 50) for field, words in ABBREVIATIONS.items() for word in words.split()}
_LONE = {form: (f, 99) for f, words in LONE.items() for w in words.split() for form in forms(w)}
_BESIDE = {field: frozenset(words.split()) for field, words in BESIDE.items()}
AROUND = FILLING.union(PREPOSITIONS, *_BESIDE.values())
"""Words that can be next to those of some column."""
_PHRASES = frozenset(tuple(form.split("_")) for form in _FORMS if "_" in form)
_TELLING = {part for form in (*_FORMS, *_LONE) for part in form.split("_")}
_FIRST = _TELLING.union(FILLING, *_BESIDE.values())
WORDS = AROUND.union(_TELLING)
"""All words of the headings of columns, without compounds."""
FIRST_WORDS = _FIRST.union(DOTTED, question_heading.FIRST_WORDS)
"""Words with which such a heading can begin."""
_DOTTED = re.compile(rf"\b({'|'.join(DOTTED)})\.(?!\w{{1,2}}\b)", re.IGNORECASE)
_SIGN_OF_NUMBER = re.compile(r"(?<!\w)#(?![\w,])|№|\bn[°º](?!\w)", re.IGNORECASE)
LAST_PARTS = tuple(form for word in COMPOUNDS for form in (word, word + "s", word + "en"))
"""Last parts of the compounds that name a column."""
_COMPOUND = re.compile(rf"(?:{'|'.join(FIRST_PARTS)})-?(?P<last>{'|'.join(COMPOUNDS)})(?:s|en)?")
_MARKUP = re.compile(r"<[^<>]*>")
_ODD = re.compile(r"\w\.\w|-\n|[<(\[€¹²³]")
"""Traces of an abbreviation with dots, a broken word, brackets or a footnote."""
_SPACED = re.compile(r"(?:[^\W\d_] ){3,}[^\W\d_]")
"""Letters with blanks between them: "P L A N N I N G"."""
_ENDING = re.compile(r"(?<=[^\W\d])[(\[](\w+)[)\]]")
_UNIT = re.compile(r"(?:\bx|×)\s*€?\s*1[. ]?000\b")
_AMOUNT = re.compile(r"€\s*-?\d|\d[.,-]*\s*(?:€|euro\b|uur\b|uren\b|fte\b)")
_COUNTED = re.compile(r"(?<!kwartaal)(?<!\bq)\s(?!(?:19|20)\d\d$)\d+$")
_SPAN = re.compile(r"\b(?:19|20)\d\d\s*(?:t\.?/?m\.?|tot en met|tot|en|[-/])\s*(?:19|20)?\d\d\b")
"""The years of the plan after a heading: "Planning 2020 t/m 2021"."""
_HYPHEN = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_WORD = re.compile(r"[^\W\d_]+")
_JOINED = re.compile(r"[/&+,;]|\b(?:en|of)\b")
_TOLD = columns_of("status", "progress", "remark")
"""Columns about the execution of a plan; a heading with several is the first of these."""
_KEPT = frozenset(KEPT) - {"number"}
_VOID = ("", 0)

_ASKED = 49
_HINT = 3
"""A longer heading with a word for planning is about something else."""

Named = tuple[str, int]
"""A column's name and the rank of its word: 0 is the most specific."""


def column(value: Value) -> str | None:
    """Return the name of the column (see `heading_words.FIELDS`) below this heading, or None.

    >>> column("maatregelen/activiteiten 2018"), column("partijen <i>intern/extern</i>")
    ('measure', 'parties')
    >>> column("P.H."), column("Trekker/verantwoordelijke"), column("Burgemeester")
    ('portfolio_holders', 'lead', None)
    >>> column("Plan."), column("Plan"), column("#")
    ('planning', None, 'number')
    """
    result = named(value)
    return result[0] if result else None


def named(value: Value) -> Named | None:
    """Return the column that a heading names and the rank of its word, or None."""
    if not isinstance(value, str) or not 0 < len(value) <= LONGEST:
        return None
    return read(lines(value))


def names_measure(value: Value) -> bool:
    """Return whether a heading contains a word for a measure: "Actiepunt/maatregel" names both.

    >>> names_measure("Actiepunt/maatregel"), names_measure("Actiepunt")
    (True, False)
    """
    words = _WORD.findall(key(lines(value)))
    return any(result[0] == "measure" for word in words if (result := _telling(word)))


def hinted(title: str) -> str | None:
    """Return the planning, or its start, if a heading that names no column hints at it.

    >>> hinted("Oorspronkelijke planning"), hinted("Startdatum"), hinted("Doelgroep")
    ('planning', 'planning', None)
    """
    words = _WORD.findall(key(lines(title)))
    reported = any(result[0] == "planning" for word in words if (result := _telling(word)))
    starts = len(words) == 1 and bound(title) == "planning_start"
    return "planning" if (reported and len(words) <= _HINT) or starts else None


def is_odd(text: str) -> bool:
    """Return whether a text has traces of an abbreviation, a broken word, brackets or a footnote.

    >>> is_odd("P.H."), is_odd("actie(punt)"), is_odd("P L A N"), is_odd("Overleg")
    (True, True, True, False)
    """
    return bool(_ODD.search(text) or _SPACED.fullmatch(text))


def read(text: str) -> Named | None:
    """Return the first reading of a heading that makes sense; None if it contradicts itself.

    `text` is clean (see `clean_text.lines`), and at most `LONGEST` characters long.
    """
    if "#" in text or not text.isascii():
        text = _SIGN_OF_NUMBER.sub(" nr ", text).strip()
    if "." in text:
        text = _DOTTED.sub(lambda match: f"{DOTTED[match[1].lower()]} ", text)
    if _SPACED.fullmatch(text):
        text = text.replace(" ", "")
    if not _ODD.search(text) and not _may_be(_WORD.findall(text.lower())):
        return _asked(text)  # nearly every cell of a table ends here
    for reading in _readings(_MARKUP.sub(" ", text)):
        if result := _meaning(_WORD.findall(reading), bool(_JOINED.search(reading))):
            return result if result[0] else None
    return _asked(text)


def _asked(text: str) -> Named | None:
    """Return the column that a heading in the form of a question names, or None."""
    name = question_heading.column(key(text))
    return (name, _ASKED) if name else None


def _may_be(words: Sequence[str]) -> bool:
    """Return whether a text can be a heading: few words, the first fits, one names a column."""
    return (
        0 < len(words) <= MOST_WORDS
        and (words[0] in _FIRST or words[0].endswith(LAST_PARTS))
        and any(word in _TELLING or word.endswith(LAST_PARTS) for word in words)
    )


def _readings(text: str) -> Iterator[str]:
    """Yield a heading with and without its brackets, its dots and the hyphen at a line end.

    With a number of its own it is not a heading: "Maatregel 3", "€ 500".
    """
    whole = _SPAN.sub(" ", _UNIT.sub(" ", key(text.replace("-\n", ""))))
    if _AMOUNT.search(whole) or _COUNTED.search(whole):
        return
    whole = whole.replace("€", " euro ").replace("%", " percentage ")
    if _ENDING.search(whole):  # "actie(punt)", "maatregel(en)"
        yield _ENDING.sub(r"\1", whole)
    yield whole.replace(".", "")
    if "." in whole:
        yield whole
    if "-\n" in text:
        yield key(text)
    if _HYPHEN.search(whole):  # "actie-punt"
        yield _HYPHEN.sub("", whole)
    outside = _BRACKETS.sub(" ", whole)
    if outside != whole:
        yield outside


def _meaning(words: Sequence[str], joined: bool) -> Named | None:
    """Return the column of all words together; `_VOID` if they contradict each other, None if
    unclear."""
    phrased = _phrased(words)
    head = _head(phrased)
    if not _is_about_actions(phrased[len(head) :]):
        return None
    telling = [result for word in head if (result := _telling(word))]
    telling = telling or [_LONE[word] for word in head if word in _LONE]
    if not telling:
        return None
    field = _one({name for name, _ in telling}, joined)
    if not field:
        return _VOID
    beside = FILLING | _BESIDE.get(field, frozenset())
    if not all(_telling(word) or word in _LONE or word in beside for word in head):
        return None
    if field == "lead" and not POLITICAL.isdisjoint(head):
        field = "portfolio_holders"
    return field, min(rank for _, rank in telling)


def _telling(word: str) -> Named | None:
    """Return the column that one word names."""
    result = _FORMS.get(word)
    if result is None and (match := _COMPOUND.fullmatch(word)):
        return COMPOUNDS[match["last"]], 9
    return result


def _phrased(words: Sequence[str]) -> list[str]:
    """Return the words, with those of a known phrase joined: "stand_van_zaken"."""
    joined: list[str] = []
    index = 0
    while index < len(words):
        size = next((n for n in (4, 3, 2) if tuple(words[index : index + n]) in _PHRASES), 1)
        joined.append("_".join(words[index : index + size]))
        index += size
    return joined


def _head(words: list[str]) -> list[str]:
    """Return the words before the first preposition after a word with meaning."""
    for index, word in enumerate(words):
        if word in PREPOSITIONS and not FILLING.issuperset(words[:index]):
            return words[:index]
    return words


def _is_about_actions(rest: Sequence[str]) -> bool:
    """Return whether words after "van" are about actions; in "kosten van ondermijning" not."""
    if not rest or rest[0] not in OF:
        return True
    return all(_telling(word) or word in _LONE or word in AROUND for word in rest)


def _with_kept(fields: set[str], kept: set[str], joined: bool) -> str:
    """Choose between a column that is kept and others: "resultaat actie", "budget/uren"."""
    rest = fields - kept
    if rest == {"budget"} and kept <= {"hours", "coverage"}:
        return "budget"
    alone = len(kept) == 1 and not joined and rest <= {"item", "measure"}
    return next(iter(kept)) if alone else ""


def _one(fields: set[str], joined: bool) -> str:
    """Choose one of the columns that a heading names, "" if they contradict each other.

    "Actiepunt/maatregel" is one column for both, "status actie" the status of the action.
    """
    if len(fields) == 1:
        return next(iter(fields))
    if kept := fields & _KEPT:
        return _with_kept(fields, kept, joined)
    if fields <= set(_TOLD):
        return next(name for name in _TOLD if name in fields)
    if fields == {"item", "measure"}:
        return "item"
    rest = fields - ({"number"} if joined else {"item", "measure"})
    if not joined and "number" in rest:
        return "number"
    return next(iter(rest)) if len(rest) == 1 and "theme" not in rest else ""
