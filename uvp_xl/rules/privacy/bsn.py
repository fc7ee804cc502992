"""No citizen service number."""

from __future__ import annotations

import re
from collections.abc import Iterable

from uvp_xl.rules.privacy.headings_above import title
from uvp_xl.rules.privacy.text_hit import hit_at
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.rules.text_index import TextLocation
from uvp_xl.rules.text_pattern import TextPattern

_NUMBER = TextPattern(
    re.compile(
        r"(?<![\w.,/€+-])(?<!€ )"
        r"(?:\d{9}|\d{8}|\d{4}[ .]\d{2}[ .]\d{3}|\d{3}[ .-]\d{3}[ .-]\d{3})"
        r"(?![\w/€-]|[.,]\d)"
    ),
    longest=13,
)
_BSN_LABEL = re.compile(r"\bbsn|burger ?service ?n|sofi-?n|persoonsnummer", re.IGNORECASE)
_OTHER_LABEL = re.compile(
    r"tel|mobiel|zaak|dossier|kostenplaats|factu|rekening|iban|kvk|btw|order|grootboek|project|"
    r"kenmerk|budget|begrot|bedrag|kosten|raming|verplicht|krediet|euro|registra|corsa|djuma|"
    r"document|referentie|ordernr|inkoop|debiteur|crediteur|meldkamer|serie|chassis|kadast|"
    r"nummer|\bnr\b|\bnr\.|\bid\b",
    re.IGNORECASE,
)
"""Labels of other kinds of numbers."""
_MOBILE = "6"
"""A mobile number begins with it when Excel has lost its 0."""


class Bsn(Rule):
    """In het plan staat geen burgerservicenummer (BSN).

    Het programma herkent een BSN aan de elfproef. Het zoekt ook op verborgen bladen, in opmerkingen
    en in de eigenschappen van het bestand.

    Fout:
        | Actiepunt  | Maatregel                   | Planning |
        | Jeugd      | Gesprek met BSN 111222333   | 2020     |
    Goed:
        | Actiepunt  | Maatregel                   | Planning |
        | Jeugd      | Gesprek met het gezin       | 2020     |
    Bron: Uitvoeringswet AVG, artikel 46; Wet algemene bepalingen burgerservicenummer.
    """

    code = "bsn-in-plan"
    levels = Levels("fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find numbers that pass the test and are not labelled as another number."""
        labels: dict[TextLocation, tuple[bool, bool]] = {}  # a cell may be full of numbers
        for match, location in context.text_index.search_numbers(_NUMBER):
            digits = re.sub(r"\D", "", match[0]).zfill(9)
            if not eleven_test(digits):
                continue
            if location not in labels:
                labels[location] = _labels(context, location, context.text_index.entry(match))
            is_bsn, is_other = labels[location]
            unformatted = (
                len(match[0]) == 9 and match[0].isdecimal() and digits[0] not in f"0{_MOBILE}"
            )
            if is_bsn or (unformatted and not is_other):
                problem = f"een nummer dat een BSN is: {masked(digits)}"
                advice = "Haal het weg; een plan bevat geen gegevens over personen."
                yield hit_at(location, f"{problem}. {advice}")


def _labels(context: RuleContext, location: TextLocation, entry: str) -> tuple[bool, bool]:
    """Return whether a text or its heading mentions this number, and another kind of number."""
    labels = f"{title(context, location)} {entry} {location.name}"
    return bool(_BSN_LABEL.search(labels)), bool(_OTHER_LABEL.search(labels))


def eleven_test(digits: str) -> bool:
    """Return whether nine digits can be a citizen service number.

    >>> eleven_test("111222333"), eleven_test("111222334"), eleven_test("000000000")
    (True, False, False)
    """
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    total = sum(w * int(d) for w, d in zip(weights, digits, strict=True))
    return total % 11 == 0 and len(set(digits)) > 1


def masked(digits: str) -> str:
    """Return a number with all but the last three digits masked.

    >>> masked("111222333")
    '••••••333'
    """
    return "•" * (len(digits) - 3) + digits[-3:]
