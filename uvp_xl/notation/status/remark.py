"""Words around a phase: which of them leave it what it is, and which could turn it.

"Gereed (mei 2020)" is done; "klaar voor de start", "gereed m.u.v. wijk Zuid" and "plan gereed" need
not be. About "done" the check is strict, because a done action is never called overdue.
"""

from __future__ import annotations

import re

from uvp_xl.notation.reading import Phase
from uvp_xl.notation.status.words import APART

FILLERS = frozenset(
    "is zijn al reeds inmiddels intussen ondertussen volledig geheel helemaal tijdig succesvol nu "
    "momenteel thans net pas recent onlangs actie acties maatregel maatregelen activiteit "
    "activiteiten project status fase voortgang dit deze de het".split()
)
"""Words that can stand before a phase and say nothing else."""

TURNING = frozenset(
    "niet geen nooit noch zonder behalve uitgezonderd muv tenzij of bijna mogelijk misschien "
    "waarschijnlijk hopelijk onzeker onduidelijk onbekend ?".split()
)
"""Words that make any phase uncertain."""

UNFINISHED = frozenset(
    "maar echter zodra indien mits deels gedeeltelijk grotendeels vrijwel nagenoeg half helft "
    "alleen slechts enkel rest restant resterende overig overige deel onderdeel onderdelen fase "
    "stap concept pilot eerste tweede derde laatste nog moet moeten zal zullen kan wordt worden "
    "gaat gaan verwacht verwachting verwachte streven uiterlijk voor vóór om na opnieuw volgt "
    "volgen wacht wachten afhankelijk deadline tot maken melden zodat start starten".split()
)
"""Words by which something said to be done may not be done after all."""

MONTHS = frozenset(
    "januari februari maart april mei juni juli augustus september oktober november december "
    "jan feb mrt apr jun jul aug sep sept okt nov dec".split()
)
DATES = MONTHS | frozenset(
    "in op per dd sinds begin medio eind voorjaar zomer najaar winter kwartaal halfjaar week jaar "
    "jl maandag dinsdag woensdag donderdag vrijdag vorig vorige afgelopen en".split()
)
CAUSES = frozenset("door zie conform volgens vanwege wegens ivm omdat want cf".split())
PLACES = frozenset(
    "in op bij met via binnen voor naar tot vanaf aan samen als onder tm per over rond na tussen "
    "eerst verwacht door".split()
)
_DATE = re.compile(r"\d{1,4}|q[1-4]|[1-4]e|k[1-4]|w\d{1,2}")
_PARTICLES = frozenset("af uit vast mis terug achter stil spaak".split())
"""Closing words of a separable verb: "loopt in 2020 af"."""


def can_precede(words: tuple[str, ...], phase: Phase) -> bool:
    """Whether these words can stand before a phrase of this phase and leave it as it is.

    >>> can_precede(("actie", "is"), "done"), can_precede(("plan",), "done")
    (True, False)
    """
    allowed = FILLERS | {APART} | (frozenset() if phase in ("done", "dropped") else {"nog"})
    return all(word in allowed for word in words)


def can_follow(words: tuple[str, ...], phase: Phase) -> bool:
    """Whether these words can stand after a phrase of this phase and leave it as it is.

    >>> can_follow(("|", "mei", "2020"), "done"), can_follow(("voor", "start"), "done")
    (True, False)
    """
    if not words or words == (APART,):
        return True
    if TURNING.intersection(words) or words[-1] in _PARTICLES:
        return False
    if phase == "done" and (UNFINISHED.intersection(words) or _is_share(words)):
        return False
    if words[0] == APART or all(_is_date(word) for word in words):
        return True
    return words[0] in CAUSES or (phase != "done" and (words[0] in PLACES or _is_date(words[0])))


def _is_date(word: str) -> bool:
    return word in DATES or word == APART or _DATE.fullmatch(word) is not None


def _is_share(words: tuple[str, ...]) -> bool:
    """Whether the words count: "3 van 5", "3/5"; a date of three numbers does not."""
    numbers = [word for word in words if word.isdigit()]
    pairs = zip(words, words[1:], strict=False)
    if any(one.isdigit() and two in ("van", "vd") for one, two in pairs):
        return True
    return len(numbers) == 2 and all(len(number) < 3 for number in numbers)
