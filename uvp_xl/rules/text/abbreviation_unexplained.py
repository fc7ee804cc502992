"""Every abbreviation is written out once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set

from uvp_xl.columns import columns_of
from uvp_xl.grid import address
from uvp_xl.names import place_names
from uvp_xl.rules.joined_texts import SEPARATOR, JoinedTexts
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.rules.text_index import TextIndex
from uvp_xl.work_budget import Work, spend

_ABBREVIATION = re.compile(
    r"[A-Z](?<![\w&/.'’@-].)(?<!\d{4} .)(?=\w{1,5}(?![\w&]))[a-z]?[A-Z]?[A-Za-z]*[A-Z](?![\w&])"
)
_CANDIDATE = re.compile(r"[A-Z][A-Za-z]{1,5}(?!\w)")
_WELL_KNOWN = frozenset(
    "NL EU VN UK USA BV NV VOF AVG AI ICT IT TV PC URL PDF SMS GPS QR USB CD DVD HR PR CV FAQ "
    "WMO BIBOB APV BRP BSN BAG WOZ OZB WOB WOO AWB AMvB CAO VOG EHBO BHV AED HBO MBO VO PO WO VMBO "
    "HAVO VWO SMART KPI UVP IVP IV IVB PVA CCTV PH OOV BOA BOAS WVGGZ WZD WAMS HIC NB PS TBV TAV "
    "KM UUR GHB XTC LSD AZC COVID DNA RTL NOS AH NS OV LHBTI LHBTIQ BIJZ MT B2B ID OK LED "
    "VSV VVE DVD BMX ZZP VIP DIGID DNB WABO TT ISO NEN NGO WK EK ADHD KNVB ANWB CBS UWV SVB IND "
    "COA NCTV AIVD WCAG AA".split()
)
"""Abbreviations that every reader of a safety plan knows, or finds in the dictionary."""
_CAPITAL_WORDS = frozenset(
    "NIET WEL GEEN ALLE EN OF LET OP DE HET EEN ZIE MOET NIEUW TOT EERST ALLEEN AAN UIT IN VAN BIJ "
    "TE IS WIE WAT DOEL ACTIE PLAN ALTIJD NOOIT VOOR NA MET ZO JA NEE VEILIG".split()
)
_ROMAN = re.compile(r"[IVX]+")
_SPOKEN = 5
_SYLLABLES = re.compile(r"(?:[^AEIOUY]{0,2}[AEIOUY]{1,2})+[^AEIOUY]{0,2}")
_DEFINITION = re.compile(r" ?(?:\(|=|staat voor|betekent)")
_ENTRY_STARTS = ("", "\n", SEPARATOR)
_LIST_ITEM = re.compile(rf"{SEPARATOR}| ?[:–]| - ")
"""The text after an abbreviation in a list of them; the words may be in the next cell."""
_NEAR = 15
_COLUMNS = columns_of("text", "remark")
_LETTERS = 3
"""The initials of this many words count only as capitals; of more words, also in lower case."""


class AbbreviationUnexplained(Rule):
    """Een afkorting staat één keer voluit: in het plan zelf of op het blad Register.

    Wat iedereen kent (OM, GGD, Wmo), hoeft niet. Per afkorting is er één melding, bij de eerste
    keer dat zij voorkomt.

    Fout:
        | Actiepunt   | Maatregel                    | Planning |
        | Verkeer     | Aansluitend op het GVVP      | 2020     |
    Goed:
        | Actiepunt | Maatregel                                                      | Planning |
        | Verkeer   | Uitvoeren van het gemeentelijk verkeers- en vervoersplan (GVVP) | 2020    |
    Bron: WCAG 2.1, succescriterium 3.1.4 (afkortingen); taaladvies B1.
    """

    code = "afkorting-niet-voluit"
    levels = Levels("opmerking", raadsvoorstel="waarschuwing", raadsinformatiebrief="waarschuwing")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find each abbreviation that is nowhere written out, where it first occurs."""
        first: dict[str, tuple[str, str]] = {}  # reported once at most
        for sheet, cell, text in _texts(context):
            if text.isupper():  # a whole heading in capitals
                continue
            for match in _ABBREVIATION.finditer(text):
                first.setdefault(match[0], (sheet, cell))
        unknown = {short for short in first if not _is_known(context, short)}
        unexplained = unknown - explained(unknown, context.text_index)
        for short, (sheet, cell) in first.items():
            if short in unexplained:
                yield Hit(
                    sheet,
                    cell,
                    f"De afkorting “{short}” staat nergens voluit. Schrijf deze afkorting "
                    "hier één keer helemaal uit.",
                )


def _is_known(context: RuleContext, short: str) -> bool:
    """Return whether the reader knows it, or the sheet Register explains it."""
    upper = short.upper()
    return bool(
        upper in _WELL_KNOWN
        or upper in _CAPITAL_WORDS
        or _ROMAN.fullmatch(short)
        or _is_spoken(short)
        or context.register.partner(short)
        or (len(short) >= _LETTERS and place_names.find_place(short))
    )


def _is_spoken(short: str) -> bool:
    """Return whether capitals are said as a word: the name of a system, a project or a report.

    >>> [short for short in ("SLEEP", "GVVP", "KOERS", "VREG", "OFGV") if _is_spoken(short)]
    ['SLEEP', 'KOERS']
    """
    return len(short) >= _SPOKEN and _SYLLABLES.fullmatch(short) is not None


def explained(abbreviations: Set[str], index: TextIndex) -> set[str]:
    """Return those in brackets after their words, defined, listed, or made of initials.

    >>> from uvp_xl.grid import Grid
    >>> from uvp_xl.rules.text_index import index_text
    >>> from uvp_xl.workbook_metadata import Metadata
    >>> index = index_text({"a": Grid("a", [["Keurmerk (KVO)", "GVVP"]])}, Metadata())
    >>> explained({"KVO", "GVVP"}, index)
    {'KVO'}
    """
    if not abbreviations:
        return set()
    spend(Work.CHARACTERS, len(index.text) // 10, "bij het zoeken naar afkortingen")
    found = {
        match[0]
        for match in _CANDIDATE.finditer(index.text)
        if match[0] in abbreviations and _is_definition(match)
    }
    left = abbreviations - found
    spend(
        Work.CHARACTERS,
        len(left) * (len(index.initials) // 500 + 1),
        "bij het zoeken naar afkortingen",
    )
    return found | {short for short in left if _is_made_of_initials(short, index)}


def _is_definition(match: re.Match[str]) -> bool:
    """Return whether an abbreviation is explained where it is in the text."""
    before = match.string[max(match.start() - _NEAR, 0) : match.start()]
    after = match.string[match.end() : match.end() + _NEAR]
    return bool(
        before.endswith(("(", "(de ", "(het "))
        or _DEFINITION.match(after)
        or (before[-1:] in _ENTRY_STARTS and _LIST_ITEM.match(after))
    )


def _is_made_of_initials(short: str, index: TextIndex) -> bool:
    """Return whether the first letters of words in order make the abbreviation."""
    if len(short) > _LETTERS:
        return short.lower() in index.lower_initials
    return len(short) == _LETTERS and short in index.initials


def _texts(context: RuleContext) -> Iterator[tuple[str, str, str]]:
    """Yield sheet, cell and text of headings, objectives and actions that may abbreviate."""
    for theme in context.themes:
        yield theme.sheet, theme.cell, theme.heading.title
        yield from ((theme.sheet, address(r, c), text) for r, c, text in theme.objective)
    for column in _COLUMNS:
        texts = context.plan.texts[column]
        left = JoinedTexts(texts).having(_ABBREVIATION)
        for action, text in zip(context.actions, texts, strict=True) if left else ():
            if text in left:
                left.remove(text)  # where it is first
                yield *action.cell(column), text
