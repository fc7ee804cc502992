"""What the text of a row shows: a total, a note, an example, a label, a form that is not filled."""

from __future__ import annotations

import re

from uvp_xl.clean_text import key, line
from uvp_xl.grid import Value
from uvp_xl.tables import theme_heading
from uvp_xl.tables.headings import HEADINGS
from uvp_xl.unfilled import is_mark

ODD = re.compile(
    r"\s*(?:(?:generaal|algemeen|sub|eind)?\s?-?tota|som\b|saldo\b|prioriteit|strategisch|"
    r"thema|speerpunt|x[\s.]*$|\(?(?:voorbeeld|bijv|b\.v|bv\b|vb\b))",
    re.I,
)
"""Start of a row that needs a closer check."""
_TOTAL = re.compile(
    r"\s*(?:generaal\s+|algemeen\s+|grand\s+)?(?:sub|eind)?-?tota(?:al|len|le)\b|"
    r"\s*(?:som|sum|saldo|opgeteld)\s*(?:[:=]|$)",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"\s*(?:\*+|(?:noot|noten|n\.?b\.?|bron(?:nen)?|legenda|toelichting|opmerking(?:en)?|"
    r"afkortingen|begrippen|verklaring)\s*(?::|$))",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(
    r"[<\[(*]*(?:voorbeeld(?:rij|regel|actie|tekst)?\s*(?:\d+\s*)?(?:[:)\]>*–-]+(?:\s|$)|$)"
    r"|(?:bijv|b\.v|bv|vb)\.\s?|bijvoorbeeld\s*[:–-]|bijvoorbeeld,?\s)",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"(?P<label>\D{2,40}?)\s*(?:nr\.?\s*)?\d{1,3}[.:]?")
_DIGIT = re.compile(r"\d")
_PROSE, _SHORT_PROSE = 60, 20
"""Fewest characters of a description, and of one in a row without the number of an action."""
_CUT = 0.7


def is_total(value: Value) -> bool:
    """Return whether a row that begins with this value is a total.

    >>> is_total("Subtotaal thema 1"), is_total("Totale aanpak")
    (True, True)
    """
    return isinstance(value, str) and _TOTAL.match(value) is not None


def is_note(text: str) -> bool:
    """Return whether a text is a note below a table: "* onder voorbehoud", "Bron: CBS"."""
    return _NOTE.match(text) is not None


def is_example(value: Value) -> bool:
    """Return whether a text shows how to fill in a form.

    >>> is_example("Voorbeeld: buurtapp"), is_example("bijv. Jeugd"), is_example("Voorbeeldrol")
    (True, True, False)
    """
    if not isinstance(value, str) or (value[:1].isalpha() and value[0] not in "vVbB"):
        return False
    return _EXAMPLE.match(line(value)) is not None


def is_words(value: Value) -> bool:
    """Return whether a text contains a word, unlike a number such as "A.3"."""
    text = line(value) if isinstance(value, str) else ""
    return any(len(word) > 2 and word.isalpha() for word in re.split(r"[\s\W_]+", text))


def is_cross(value: Value) -> bool:
    """Return whether a measure or item is only a mark, as in the rows of a form, or an x."""
    if isinstance(value, str) and len(value) > 1 and value[:2].isalpha():
        return False
    return is_mark(value) or (isinstance(value, str) and key(value).strip(" .") == "x")


def is_form_label(value: Value) -> bool:
    """Return whether a text is only the name of a column with a number, as a form has it.

    >>> is_form_label("Actiepunt 9"), is_form_label("Maatregel nr. 12"), is_form_label("Buurt 9")
    (True, True, False)
    """
    if not isinstance(value, str) or not _DIGIT.search(value):
        return False
    match = _COUNTED.fullmatch(line(value))
    return match is not None and HEADINGS[match["label"].strip(" .:")].column in ("item", "measure")


def is_theme_label(value: Value) -> bool:
    """Return whether this is the label of a theme with its code: "Prioriteit 2"."""
    return theme_heading.is_bare_label(value) and theme_heading.labelled(value) is not None


def is_label(value: Value) -> bool:
    """Return whether this is a label for the next cell: "Doelstelling:", "Portefeuillehouder"."""
    text = line(value)
    return (
        text.endswith(":")
        or theme_heading.objective(text) is not None
        or theme_heading.is_bare_label(text)
        or HEADINGS[text].column != ""
    )


def describes(value: Value, above: Value, *, unnumbered: bool = False) -> bool:
    """Return whether a text is a description of the action with the text `above` it.

    A description is one or more sentences, and longer than the name of its action. It can be
    shorter in a row that is `unnumbered`, below an action with a number.

    >>> describes("Het knooppunt is er voor de regio, tegen ondermijning en andere zaken.", "Knoop")
    True
    """
    if not isinstance(value, str) or not isinstance(above, str):
        return False
    text, name = line(value), line(above)
    ends = text.endswith((".", "!", "?"))
    least = _SHORT_PROSE if unnumbered else _PROSE
    return (
        len(text) >= (least if ends else theme_heading.LONGEST)
        and not name.endswith((".", "!", "?"))
        and len(name) < _CUT * len(text)
    )
