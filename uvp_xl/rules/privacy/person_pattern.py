"""Patterns of the names of persons: "mw. P. Jansen", "J.W. de Vries", "Jan de Vries"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from uvp_xl.names import place_names
from uvp_xl.names.register import Register
from uvp_xl.rules.text_index import TextIndex
from uvp_xl.rules.text_pattern import TextPattern
from uvp_xl.work_budget import Work, spend

_SMALL = (
    r"(?:(?:[Vv]an|[Vv]d|v\.d\.|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]el|[Dd]a|[Dd]i|[Ee]l|[Aa]l|[Tt]en|[Tt]er|"
    r"[Tt]e|[Hh]et|in|op|[Ll]a|[Ll]e|'t|’t|[Bb]en|[Bb]in)"
    r"[ -]){0,6}"
)
_SURNAME = r"(?:d['’])?[A-ZÀ-Þ][a-zà-ÿ'’]{1,30}[A-Za-zÀ-ÿ'’]{0,30}(?:-[A-ZÀ-Þ][a-zà-ÿ]{1,30}){0,3}"
_INITIALS = r"(?:[A-Z]|Th|Ch|IJ|Ph|Tj|Sj)\. ?(?:(?:[A-Z]|Th|Ch|IJ|Ph|Tj|Sj)\. ?){0,9}"
_TITLE = (
    r"(?:[Mm]w|[Mm]evr|[Dd]hr|[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Ff]amilie|[Ff]am|[Dd]rs|[Ii]ng|"
    r"[Ii]r|[Mm]r)\.?/?"
    r"(?: (?:drs|mr|ir|ing|dr)\.){0,4}"
)
_TITLED = rf"\b{_TITLE} (?:{_INITIALS})?{_SMALL}{_SURNAME}"
_INITIALLED = rf"(?<![\w.&/+-]){_INITIALS}{_SMALL}{_SURNAME}"
_TURNED = (
    rf"(?<![\w-]){_SURNAME}, ?(?:{_INITIALS})(?:\([A-Z][a-zà-ÿ]{{1,30}}\))? ?{_SMALL}"
    r"(?=$|[\0\n;,/ ])"
)
_NAMED = rf"(?<![\w.&/-])([A-ZÀ-Þ][a-zà-ÿ]{{1,30}})(?:-[A-Z][a-z]{{1,30}})? {_SMALL}{_SURNAME}"
PATTERN = TextPattern(
    re.compile(
        rf"(?P<titled>{_TITLED})|(?P<turned>{_TURNED})|(?P<initials>{_INITIALLED})|"
        rf"(?P<named>{_NAMED})"
    ),
    longest=450,
)
"""All patterns, for a text of any length; `is_person` decides whether a match is a name."""
_NO_SURNAME = re.compile(
    r"(?:straat|laan|weg|plein|hof|kade|singel|dreef|gracht|pad|dijk|park|brug|tunnel|school|huis|"
    r"college|lyceum|academie|stichting|groep|kliniek|centrum|fonds|foundation|instituut|kerk|"
    r"gymnasium|zorg|vereniging|toernooi|loop|dag|hal|polder|stad|land|wijk|buurt|team|bureau|"
    r"politie|veiligheid|beheer|dienst|regio|agent|overleg|aanpak|afdeling|gemeente|handhaving|"
    r"beleid|preventie|jeugd|criminaliteit|project|plan|programma|wonen|zaken|domein)s?$",
    re.IGNORECASE,
)
"""The last words of streets, schools and organisations that are named after a person."""
_BEHIND = re.compile(
    r" ?-?(?:[Ss]traat|[Ll]aan|[Ww]eg|[Pp]lein|[Ss]tichting|[Ss]choo?l|[Cc]ollege|[Ll]yceum|"
    r"[Gg]roep|[Aa]cademie|[Ff]oundation|[Hh]uis|[Kk]liniek|[Zz]iekenhuis|[Cc]entrum|[Ff]onds|[Hh]al|"
    r"[Pp]ark|BV\b|B\.V\.|[Aa]rena|[Ss]tadion|[Tt]oernooi|[Zz]org|[Kk]erk|[Bb]okaal|"
    r"(?:\w{1,40} )?\w{0,40}(?:straat|laan|weg|plein|kade|school)\b)"
)
_BEFORE = re.compile(
    r"(?:[Ss]int|St\.?|[Ss]tichting|[Ss]chool|[Cc]ollege|[Pp]rins|[Pp]rinses|[Kk]oning|[Kk]oningin|"
    r"[Gg]raaf|[Pp]rijs|[Kk]erk|[Hh]eilige|[Ff]irma) $"
)
_CLUBS = frozenset("OBS PCBS CBS RKBS VV SV FC BV NV CV RKVV VVE HC TC AV SC IJC RKSV".split())
"""Letters before the name of a club or firm."""
_FIRMS = frozenset(
    {
        "Albert Heijn",
        "Jan Linders",
        "Dirk van den Broek",
        "Douwe Egberts",
        "Peter Langhout",
        "Johan Cruijff",
        "Anne Frank",
        "Willem Alexander",
        "Jan Modaal",
        "Jan Splinter",
    }
)
"""Well-known names of firms and the like that are also names of persons."""
_LETTERED = re.compile(
    r"(?:^|[\0\n;:] ?|\d |\b(?:thema|prioriteit|bijlage|fase|scenario|categorie|stap|onderdeel|"
    r"deel|pijler|hepatitis|perceel|blok|route|lijn|spoor|paragraaf|hoofdstuk|variant|doel|actie|"
    r"groep) )$",
    re.IGNORECASE,
)
"""The text before a letter that numbers a heading: "A. Preventie", "Thema B. Wonen"."""
_WIDEST = 15


CALLED = frozenset(
    form
    for word in "mw mevr dhr mevrouw meneer heer familie fam drs ing ir mr".split()
    for form in (word, f"{word}.", word.title(), f"{word.title()}.")
)
"""The words before a surname."""
_LONGEST = 40
_LETTER = re.compile(r"(?:[A-Z]|Th|Ch|IJ|Ph|Tj|Sj)\.")
_CAPITAL = re.compile(
    r"[A-Z]\.(?<![\w.&/+-]..)|(?:Th|Ch|IJ|Ph|Tj|Sj)\.(?<![\w.&/+-]...)|"
    r"(?P<name>[A-ZÀ-Þ][a-zà-ÿ]{1,30})"
)
"""The first initial, or a word with a capital that may be a first name."""


def persons(index: TextIndex, register: Register) -> Iterator[re.Match[str]]:
    """Yield the names of persons in a workbook; tested only where a name can begin."""
    text, end = index.text, 0
    starts = sorted(_starts(index))
    spend(Work.ITEMS, 5 * len(starts), "bij het zoeken naar namen van personen")
    for start in starts:
        match = PATTERN.match(text, start) if start >= end else None
        if match and is_person(match, register):
            end = match.end()
            yield match


def _starts(index: TextIndex) -> set[int]:
    """Return the offsets of titles, initials (or the surname before them) and first names."""
    starts: set[int] = set()
    names = first_names()
    known = {word.partition("-")[0] for word in index.words} & names
    if known or any("." in word and _LETTER.match(word) for word in index.words):
        for match in _CAPITAL.finditer(index.text):
            if match["name"] is None:
                starts.update(_initials_start(index.text, match.start()))
            elif match["name"] in known:
                starts.add(match.start())
    for word in index.words & CALLED:
        for match in re.finditer(rf"(?<!\w){re.escape(word)}", index.text):
            starts.add(match.start())
            if word == "heer":
                starts.add(max(match.start() - len("de "), 0))
    return starts


def _initials_start(text: str, start: int) -> Iterator[int]:
    """Yield where initials begin, and where the surname before them does: "Vries, J. de"."""
    yield start
    if text[max(start - 2, 0) : start] == ", ":
        before = text[max(start - _LONGEST, 0) : start - 2]
        yield start - 2 - len(re.split(r"[ \0\n]", before)[-1])


@cache
def first_names() -> frozenset[str]:
    """Return the common first names in the Netherlands."""
    return frozenset((files(__package__) / "first_names.tsv").read_text("utf-8").split())


def is_person(match: re.Match[str], register: Register, alone: bool = False) -> bool:
    """Return whether a match of `PATTERN` is the name of a person.

    With `alone` it is the whole text of a naming column, where nothing is numbered.
    """
    found, text = match[0].strip(" ,"), match.string
    words = found.split()
    if _NO_SURNAME.search(words[-1]) or _BEHIND.match(text, match.end()):
        return False
    if _BEFORE.search(text, max(match.start() - 12, 0), match.start()) or _known(found, register):
        return False
    if match["named"]:
        return match["named"].split()[0].partition("-")[0] in first_names()
    if match["turned"]:
        parts = [part.strip(" .").replace(".", "") for part in found.split(",")]
        return not any(map(register.partner, parts))
    if match["initials"]:
        return _has_initials(match, register, alone)
    return True


def _has_initials(match: re.Match[str], register: Register, alone: bool) -> bool:
    """Return whether the letters before a name are initials, no abbreviation or numbering."""
    letters = re.match(_INITIALS, match[0])
    before = "" if letters is None else letters[0].replace(".", "").replace(" ", "")
    place = len(match[0].split()) == 2 and place_names.find_place(match[0].split()[-1])
    if before.upper() in _CLUBS or (len(before) > 1 and (place or register.partner(before))):
        return False  # "O.M. Zwolle"
    start = max(match.start() - _WIDEST, 0)
    return alone or len(before) > 1 or not _LETTERED.search(match.string, start, match.start())


def _known(found: str, register: Register) -> bool:
    """Return whether a name is that of a place, firm or partner, or one on the sheet Register."""
    known = found in _FIRMS or register.partner(found) or place_names.find_place(found)
    return bool(known) or register.has_holder(found)
