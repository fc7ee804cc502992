"""Every abbreviation is written out once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from uvp_xl.columns import columns_of
from uvp_xl.grid import address
from uvp_xl.names import place_names
from uvp_xl.rules.rule import Hit, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.rules.text_index import SEPARATOR, TextIndex

_SHORT = re.compile(
    r"[A-Z](?<![\w&/.'’@-].)(?<!\d{4} .)(?=\w{1,5}(?![\w&]))[a-z]?[A-Z]?[A-Za-z]*[A-Z](?![\w&])"
)
_KNOWN = frozenset(
    "NL EU VN UK USA BV NV VOF AVG AI ICT IT TV PC URL PDF SMS GPS QR USB CD DVD HR PR CV FAQ "
    "WMO BIBOB APV BRP BSN BAG WOZ OZB WOB WOO AWB AMvB CAO VOG EHBO BHV AED HBO MBO VO PO WO VMBO "
    "HAVO VWO SMART KPI UVP IVP IV IVB PVA CCTV PH OOV BOA BOAS WVGGZ WZD WAMS HIC NB PS TBV TAV "
    "KM UUR GHB XTC LSD AZC COVID DNA RTL NOS AH NS OV LHBTI LHBTIQ BIJZ MT B2B ID OK LED "
    "VSV VVE DVD BMX ZZP VIP DIGID DNB WABO TT ISO NEN NGO WK EK ADHD KNVB ANWB CBS UWV SVB IND "
    "COA NCTV AIVD".split()
)
"""What every reader of a safety plan knows, or finds in the dictionary."""
_WORDS = frozenset(
    "NIET WEL GEEN ALLE EN OF LET OP DE HET EEN ZIE MOET NIEUW TOT EERST ALLEEN AAN UIT IN VAN BIJ "
    "TE IS WIE WAT DOEL ACTIE PLAN ALTIJD NOOIT VOOR NA MET ZO JA NEE VEILIG".split()
)
_ROMAN = re.compile(r"[IVX]+")
_MEANS = re.compile(r" ?(?:\(|=|staat voor|betekent)")
_STARTS = ("", "\n", SEPARATOR)
_LISTED = re.compile(rf"{SEPARATOR}| ?[:–]| - ")
"""What stands behind it in a list of abbreviations; the words may be in the next cell."""
_NEAR = 15
_COLUMNS = columns_of("text", "remark")
_LETTERS = 3
"""Words with so many capitals in front are no coincidence; with more letters, no words are."""


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
    severity = "opmerking"

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Each abbreviation that is nowhere written out, where it comes first."""
        fine: set[str] = set()
        for sheet, cell, said in _texts(context):
            if said.isupper():  # a whole heading in capitals
                continue
            for match in _SHORT.finditer(said):
                short = match[0]
                if short in fine:
                    continue
                fine.add(short)  # or else told: once is enough
                if not (_well_known(context, short) or explained(short, context.text_index)):
                    yield Hit(
                        sheet,
                        cell,
                        f"De afkorting “{short}” staat nergens voluit. Schrijf deze afkorting "
                        "hier één keer helemaal uit.",
                    )


def _well_known(context: RuleContext, short: str) -> bool:
    """Whether the reader knows it, or the sheet Register explains it."""
    upper = short.upper()
    return bool(
        upper in _KNOWN
        or upper in _WORDS
        or _ROMAN.fullmatch(short)
        or context.register.partner(short)
        or (len(short) >= _LETTERS and place_names.find_place(short))
    )


def explained(short: str, said: TextIndex) -> bool:
    """Whether it stands in brackets behind its words, or before them, or has words of its own.

    >>> from uvp_xl.grid import Grid
    >>> from uvp_xl.rules.text_index import index_text
    >>> from uvp_xl.workbook_metadata import NOTHING
    >>> explained("KVO", index_text({"a": Grid("a", [["Keurmerk (KVO)"]])}, NOTHING))
    True
    """
    for match in re.finditer(rf"{short}(?!\w)", said.text):
        before = said.text[max(match.start() - _NEAR, 0) : match.start()]
        behind = said.text[match.end() : match.end() + _NEAR]
        if before.endswith(("(", "(de ", "(het ")) or _MEANS.match(behind):
            return True
        if before[-1:] in _STARTS and _LISTED.match(behind):
            return True
    if len(short) > _LETTERS:
        return short.lower() in said.initials.lower()
    return len(short) == _LETTERS and short in said.initials


def _texts(context: RuleContext) -> Iterator[tuple[str, str, str]]:
    """Headings, objectives and the texts of actions with something short, where they stand."""
    for theme in context.themes:
        yield theme.sheet, theme.cell, theme.heading.title
        yield from ((theme.sheet, address(r, c), said) for r, c, said in theme.objective)
    for field in _COLUMNS:
        seen = set()
        for action, said in enumerate(context.plan.texts.get(field, ())):
            if said and said not in seen:
                seen.add(said)
                if _SHORT.search(said):
                    yield *context.plan.cell(action, field), said
