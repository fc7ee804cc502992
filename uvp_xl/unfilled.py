"""What is not filled in: the one place that decides it, for the cells of every column.

Beside white space and a dash that is what a form says where somebody still has to write, the text
of an error of Excel, and the 0 of a formula that refers to an empty cell. A reader of the plan
learns nothing from it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Literal

from uvp_xl.clean_text import blank, key, line
from uvp_xl.columns import COLUMNS, Content
from uvp_xl.grid import CellError, Percentage, Value

Reason = Literal["empty", "error", "zero", "stand_in"]
"""Why a cell is not filled in. All but the first are reported, since somebody has work to do."""

ColumnContent = Content | Literal["theme", "series", "unknown"]
"""What the cells of a column hold; a series is one column of a grid of years, quarters or months.

The theme is a label in words. An unknown column can hold anything, so a 0 in it is one.
"""

WORDS = frozenset(("text", "names", "remark", "theme"))
"""The content of columns of words, in which a 0 is the result of a formula."""
_UNTICKED_IN = WORDS | {"label", "period", "amount"}
"""The content of columns in which an unticked box says nothing; as a status it says "not done"."""
_STATUS = frozenset(("status", "progress"))

_LONGEST = 100
_LOREM = "lorem ipsum"
_DASHES = frozenset("-‐‑‒–—―−﹣－/\\ \u00a0")
_FILLERS = frozenset("._…‥·[](){}<>«»:-‐‑‒–—―− \u00a0")
_BOXES = frozenset("☐ □ ◻ ▢ ❏ ❑ [] [_] () onwaar false".split())
_EDGES = " \t\u00a0.…·_-‐‑‒–—―−*!:;'\"“”„‟‘’‚«»‹›[](){}<>"
_BRACKETS = re.compile(r"[\s\"'“„‘*]*[\[<{«‹].*[\]>}»›][\s\"'”’*.:]*", re.DOTALL)
_PARENTHESES = re.compile(r"\s*\(.*\)[\s.]*", re.DOTALL)

_ERROR = re.compile(
    r"(?:#(?:n/?b|n/?a|verw!|ref!|naam\?|name\?|waarde!|value!|deel/0!|div/0!|getal!|num!|leeg!|"
    r"null!|overloop!|spill!|blocked!|geblokkeerd!|busy!|bezet!|calc!|berekenen!|connect!|"
    r"verbinden!|external!|extern!|field!|veld!|getting_data|gegevens_ophalen|python!|unknown!|"
    r"onbekend!|#+)|(?:err|fout):\d{3})",
)
_NOT_APPLICABLE = re.compile(r"n\.? ?v\.? ?t|niet van toepassing|n/a|not applicable")

_NOUNS = (
    "naam|namen|functie|datum|data|bedrag|tekst|waarde|item|optie|keuze|element|onderdeel|trekker|"
    "partij|partijen|partner|partners|organisatie|afdeling|team|maatregel|actie|actiepunt|"
    "activiteit|omschrijving|beschrijving|toelichting|opmerking|opmerkingen|planning|periode|jaar|"
    "jaartal|kwartaal|maand|begroting|budget|status|stand|titel|thema|onderwerp|gemeente|"
    "portefeuillehouder|persoon|medewerker|contactpersoon|verantwoordelijke|eigenaar|doel|"
    "doelstelling|resultaat|getal|nummer|percentage|aantal|gegevens|informatie|antwoord|lijst|"
    "keuzelijst|vervolgkeuzelijst|regel|cel|veld|text|date|value|option|name|title|choice|amount|"
    "number|owner|description|list|answer|lead|partner"
)
_HELPERS = (
    "een|de|het|uw|je|jouw|an?|the|your|van|of|hier|here|one|s\\.?v\\.?p\\.?|a\\.?u\\.?b\\.?|aub|"
    "svp|please|graag|nog|nader|verder|zelf|eventueel|evt|or|en|and|from|uit|in|wie|wat|wanneer"
)
_WORDS_OF_FORMS = rf"(?:{_NOUNS}|{_HELPERS})"
_AFTER = rf"(?: {_WORDS_OF_FORMS}){{0,6}}"
_BEFORE = rf"(?:{_WORDS_OF_FORMS} ){{0,6}}"
_STAND_IN = re.compile(
    "|".join(
        (
            rf"{_BEFORE}(?:kies|kiest u|selecteer|selecteert u|choose|select|pick){_AFTER}",
            rf"{_BEFORE}(?:maak|make){_AFTER} (?:keuze|selectie|choice|selection){_AFTER}",
            r"(?:dubbel)?(?:klik|klikt u|klikken|tik|tikken)(?: (?:of|en|hier|op|om|als|wanneer)"
            r" .{0,70}?(?:invoer|te voeren|invul|te vullen|kiez|selecter|toevoeg|te voegen|typ|"
            r"wijzig|bewerk|tekst|datum|hier|veld|cel)\w*"
            r"(?: wilt| wil)?| hier)",
            r"(?:double-)?(?:click|tap)(?: (?:or|and|here|on|to|if) .{0,70}?(?:enter|choose|select|"
            r"add|type|edit|insert|text|date|here)\w*(?: (?:an?|the|your)? ?\w+)?| here)",
            rf"{_BEFORE}(?:invullen|invoeren|aanvullen|(?:in|aan) te vullen|in te voeren)"
            rf"(?: door .{{1,40}})?(?: {_HELPERS})*",
            rf"{_BEFORE}(?:vul|vult u|voer|voert u|typ|type|schrijf|noteer|zet){_AFTER}"
            rf" (?:{_WORDS_OF_FORMS}|aan)",
            rf"(?:please )?(?:enter|insert|add|type|fill)(?: {_WORDS_OF_FORMS}){{1,6}}",
            rf"{_BEFORE}(?:tekst|naam|datum|toelichting) toe(?:voegen| te voegen)",
            rf"(?:uw|je|jouw|your|hier)(?: {_WORDS_OF_FORMS}){{0,4}} (?:{_NOUNS}|hier|here)",
            r"(?:tekst|text|naam|name)(?: hier| here)|tekst|text",
            r"t\.?b\.?[adc]|to be (?:determined|decided|announced|confirmed|completed|defined|"
            r"added|filled in|provided)",
            r"(?:€ ?|eur ?|eur[oO] )?x{2,}(?:[-/., ]+x+)*(?:,|/)?|(?:€ ?)?x[.,]x{2,}",
            r"d{1,2}[-/. ]m{1,4}[-/. ](?:j{2,4}|y{2,4})|m{1,4}[-/ ](?:j{2,4}|y{2,4})|j{4}|y{4}"
            r"|yyyy-mm(?:-dd)?|jjjj-mm(?:-dd)?",
            r"lorem ipsum.*|placeholder|dummy ?(?:tekst|text)?|voorbeeld ?tekst|plaatshouder",
            r"leeg|lege cel|blank|null|nan|undefined",
        )
    )
)
_IN_BRACKETS = re.compile(rf"{_WORDS_OF_FORMS}(?:[ /]{_WORDS_OF_FORMS}){{0,6}}|wethouder|link")
_IN_PARENTHESES = re.compile(r"(?:uw |je |hier )?(?:naam|datum|bedrag|tekst|functie|omschrijving)")
_TO_DO = re.compile(r"to ?do")
"""A stand-in where words belong, but a status of its own."""

_FIRST_WORDS = frozenset(
    f"{_NOUNS}|{_HELPERS}".replace("\\.?", "").replace("an?", "a|an").split("|")
) | frozenset(
    "kies kiest selecteer selecteert choose select pick maak make klik klikt klikken tik tikken "
    "dubbelklik dubbelklikken click tap double-click invullen invoeren aanvullen aan vul vult voer "
    "voert typ type schrijf noteer zet enter insert add fill tbd tba tbc to todo lorem placeholder "
    "dummy dummytekst dummytext voorbeeld voorbeeldtekst plaatshouder leeg lege blank null nan "
    "undefined nvt niet n/a not onwaar false te s.v.p a.u.b n.v.t n".split()
)
"""The first words of everything that is not filled in, as far as they begin with a letter."""
_ODD_WORD = re.compile(r"(?:[xdmjy]{2,}|x[.,]x|m[-/]|t\.b\.|n\.? ?v|err:|fout:)", re.IGNORECASE)


def content_of(name: str) -> ColumnContent:
    """Return what the cells of the column `name` hold.

    >>> content_of("lead"), content_of("theme"), content_of("number")
    ('names', 'theme', 'label')
    """
    return "theme" if name == "theme" else COLUMNS[name].content


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
    if isinstance(value, bool):
        return "empty" if not value and content in _UNTICKED_IN else None
    return "zero" if content in WORDS and _is_zero(value) else None


def reasons(values: Sequence[Value], content: ColumnContent) -> dict[int, Reason]:
    """Return the reason for each cell of a column that is not filled in, by its index.

    Blank cells are left out. Each distinct text is judged once.

    >>> reasons(["OOV", "", "TBD", 0, "TBD"], "names")
    {2: 'stand_in', 3: 'zero', 4: 'stand_in'}
    """
    kinds = set(map(type, values))
    texts = [value for value in set(values) if isinstance(value, str) and value]
    known: dict[Value, Reason] = {
        text: why for text in texts if (why := _of_text(text, content)) is not None
    }
    others = kinds & _OTHER_TYPES if content in WORDS else kinds & {bool}
    if not known and not others:
        return {}
    return {
        index: why
        for index, value in enumerate(values)
        if (why := known.get(value) if isinstance(value, str) else reason(value, content))
    }


def is_error(value: Value) -> bool:
    """Return whether a cell holds an error of Excel, as such or as a text.

    >>> is_error(CellError("#N/B")), is_error(" #verw! "), is_error("#1 in de regio")
    (True, True, False)
    """
    return isinstance(value, CellError) or (
        isinstance(value, str) and _of_text(value, "text") == "error"
    )


def _of_text(text: str, content: ColumnContent) -> Reason | None:
    """Return why a text is not filled in; nearly all texts are real, and leave here early."""
    first = text[:1]
    if len(text) > _LONGEST:
        return "stand_in" if text.lstrip()[: len(_LOREM)].casefold() == _LOREM else None
    if first.isalpha():
        word = text.partition(" ")[0].rstrip(".:!…,").casefold()
        if word not in _FIRST_WORDS and not _ODD_WORD.match(word):
            return None
    return _of_short_text(key(line(text)), content)


def _of_short_text(text: str, content: ColumnContent) -> Reason | None:
    """Return why a clean text in lower case is not filled in."""
    inner = text.strip(_EDGES)
    if not inner.strip("/\\") or text in _BOXES:
        return _of_signs(text, content)
    if text[0] in "#ef" and _ERROR.fullmatch(text):
        return "error"
    if _NOT_APPLICABLE.fullmatch(inner):
        return None if content == "amount" else "empty"
    if content == "series":
        return "stand_in" if _STAND_IN.fullmatch(inner) and set(inner) != {"x"} else None
    return "stand_in" if _is_stand_in(text, inner, content) else None


def _of_signs(text: str, content: ColumnContent) -> Reason | None:
    """Return why a text without words is not filled in; a ditto mark has a meaning."""
    signs = set(text)
    if text.replace(" ", "") in _BOXES:
        return "empty" if content in _UNTICKED_IN else None
    if signs <= _DASHES:
        return "empty"
    return "stand_in" if signs <= _FILLERS and content != "series" else None


def _is_stand_in(text: str, inner: str, content: ColumnContent) -> bool:
    """Return whether a text only says that something is to be filled in."""
    if _STAND_IN.fullmatch(inner):
        return True
    if content not in _STATUS and _TO_DO.fullmatch(inner):
        return True
    if _BRACKETS.fullmatch(text):
        return _IN_BRACKETS.fullmatch(inner) is not None
    return bool(_PARENTHESES.fullmatch(text) and _IN_PARENTHESES.fullmatch(inner))


def _is_zero(value: Value) -> bool:
    """Return whether a value is what a formula gives for an empty cell, in any number format."""
    if isinstance(value, Percentage):
        return value.fraction == 0
    if isinstance(value, dt.time):
        return value == dt.time()
    return value == 0 or value == dt.timedelta()


_OTHER_TYPES = {bool, int, float, Percentage, dt.time, dt.timedelta}
"""The types of values other than text that can be not filled in."""
