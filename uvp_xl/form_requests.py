"""Texts of a form that only ask for a value: "vul hier de naam in", "dd-mm-jjjj", "[naam]"."""

from __future__ import annotations

from collections.abc import Sequence

from uvp_xl.form_words import (
    ADDRESSED,
    ADDRESSING,
    AFTER_CLICK,
    CHOICES,
    CHOOSING,
    CLICK_ENDS,
    CLICKS,
    HOW_TO_WRITE,
    IN_BRACKETS,
    IN_PARENTHESES,
    TO_BE,
    VERBS,
    WORDS_OF_FORMS,
    WRITING,
)

_QUOTES = " \"'“”„‘’*.:!"
_OPENING = frozenset("[<{«‹")
_CLOSING = frozenset("]>}»›")


def is_request(inner: str) -> bool:
    """Return whether a text asks to choose, click or write something.

    >>> is_request("vul hier de naam in"), is_request("kies drie wijken")
    (True, False)
    """
    words = inner.partition(" door ")[0].split()
    first, rest = words[0], words[1:]
    if first in CLICKS:
        return bool(rest) and rest[0] in AFTER_CLICK and _ends_a_click(rest)
    if first == "to" and rest[:1] == ["be"]:
        return rest[-1] in TO_BE or rest[1:] in (["filled", "in"], ["provided"])
    words = [word.strip(",:.") for word in words]
    return WORDS_OF_FORMS.issuperset(words) and (
        not VERBS.isdisjoint(words)
        or not (CHOOSING.isdisjoint(words) or CHOICES.isdisjoint(words))
        or not (WRITING.isdisjoint(words) or HOW_TO_WRITE.isdisjoint(words))
        or (len(words) > 1 and first in ADDRESSING and words[-1] in ADDRESSED)
    )


def _ends_a_click(words: Sequence[str]) -> bool:
    """Return whether the words after "klik" say what happens in a form.

    >>> _ends_a_click(["hier"]), _ends_a_click(["en", "meld", "op", "scholen"])
    (True, False)
    """
    return any(word.startswith(CLICK_ENDS) for word in words)


def is_pattern(inner: str) -> bool:
    """Return whether a text only has the form of a date, an amount or a name.

    >>> is_pattern("xx-xx-xxxx"), is_pattern("€ x.xxx,"), is_pattern("dd-mm-jjjj")
    (True, True, True)
    """
    signs = set(inner)
    if signs <= set("x.,-/ €"):
        return "xx" in inner
    return signs <= set("djmy-/. ") and ("jj" in inner or "yy" in inner)


def is_label(text: str, inner: str) -> bool:
    """Return whether a text only names what belongs there: "[naam]", "Naam: ...".

    >>> is_label("[naam trekker]", "naam trekker"), is_label("[politie]", "politie")
    (True, False)
    """
    words = inner.replace("/", " ").split()
    if text.endswith(("...", "__")):
        return IN_BRACKETS.issuperset(words)
    text = text.strip(_QUOTES)
    if text[:1] in _OPENING and text[-1:] in _CLOSING:
        return IN_BRACKETS.issuperset(words)
    return text[:1] == "(" and text[-1:] == ")" and IN_PARENTHESES.issuperset(words)
